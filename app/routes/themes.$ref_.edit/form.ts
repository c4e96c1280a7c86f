import { z } from "zod";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { THEME_ORIGINS } from "#app/domain/theme/states.ts";
import { oneOf, optionalText, textOf, Version } from "#app/http/form-parts.server.ts";
import { ScopeShape, ThemeWordsShape } from "#app/http/theme/theme-shapes.server.ts";

export const Editing = z
  .object({
    version: Version,
    ...ThemeWordsShape,
    ...ScopeShape,
    origin: oneOf(THEME_ORIGINS, THEME_FIELDS.origin.ask),
    officerNotes: textOf(THEME_FIELDS.officerNotes),
    welshTitle: optionalText(THEME_FIELDS.title.limit),
    welshWhy: optionalText(THEME_FIELDS.whyItMatters.limit),
  })
  .transform(({ version, welshTitle, welshWhy, ...edit }) => ({
    version,
    edit,
    welsh: { title: welshTitle, why: welshWhy },
  }));
