import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Closing = z.object({
  version: Version,
  words: requiredWords("Write a closing note", REASON.limit),
});
