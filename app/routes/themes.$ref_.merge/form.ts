import { z } from "zod";
import { requiredWords, ThemeReference, Version } from "#app/http/form-parts.server.ts";

export const Merging = z
  .object({
    version: Version,
    other: ThemeReference,
    words: requiredWords("Say why the two are merged", 1000),
  })
  .transform(({ other, ...rest }) => ({ ...rest, otherThemeId: other }));
