import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const TakingBack = z.object({
  version: Version,
  words: requiredText("Say why the record is no longer published", REASON.limit),
});
