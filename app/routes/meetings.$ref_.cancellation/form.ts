import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Cancellation = z.object({
  version: Version,
  reasonWords: requiredWords("Say why the meeting is cancelled", 1000),
});
