import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const SensitivityRemoval = z.object({
  version: Version,
  words: requiredText("Enter why it is no longer sensitive", REASON.limit),
});
