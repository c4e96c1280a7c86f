import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Unmarking = z.object({
  version: Version,
  words: requiredWords("Say why the mark is removed", REASON.limit),
});
