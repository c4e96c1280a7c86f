import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Cancellation = z.object({
  version: Version,
  reasonWords: requiredWords("Say why the meeting is cancelled", REASON.limit),
});
