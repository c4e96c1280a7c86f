import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Reopening = z.object({
  version: Version,
  words: requiredWords("Enter why it is being reopened", REASON.limit),
});
