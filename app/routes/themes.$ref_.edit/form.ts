import { z } from "zod";
import { THEME_ORIGINS } from "#app/domain/theme/states.ts";
import { oneOf, optionalWords, Version } from "#app/http/form-parts.server.ts";
import { MOST, ScopeShape, ThemeWordsShape } from "#app/http/theme/theme-shapes.server.ts";

export const Editing = z
  .object({
    version: Version,
    ...ThemeWordsShape,
    ...ScopeShape,
    origin: oneOf(THEME_ORIGINS, "Choose where it came from"),
    officerNotes: optionalWords(MOST.notes),
  })
  .transform(({ version, ...edit }) => ({ version, edit }));
