import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Sensitivity = z.object({
  version: Version,
  words: requiredWords("Say why it is sensitive", REASON.limit),
});
