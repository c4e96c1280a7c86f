import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const Cancellation = z.object({
  version: Version,
  reasonWords: requiredText("Say why the meeting is cancelled", REASON.limit),
});
