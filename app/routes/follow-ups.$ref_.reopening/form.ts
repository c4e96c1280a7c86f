import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const Reopening = z.object({
  version: Version,
  words: requiredText("Enter why it is being reopened", REASON.limit),
});
