import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, ThemeReference, Version } from "#app/http/form-parts.server.ts";

export const Merging = z
  .object({
    version: Version,
    other: ThemeReference,
    words: requiredText("Say why the two are merged", REASON.limit),
  })
  .transform(({ other, ...rest }) => ({ ...rest, otherThemeId: other }));
