import { z } from "zod";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { textsOf, Version } from "#app/http/form-parts.server.ts";
import { ThemeWordsShape } from "#app/http/theme/theme-shapes.server.ts";

export const Amending = z
  .object({ version: Version, ...ThemeWordsShape, ...textsOf(THEME_FIELDS, ["whyItMatters", "desiredOutcome"]) })
  .transform(({ version, ...amendment }) => ({ version, amendment }));
