import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const Unmarking = z.object({
  version: Version,
  words: requiredText("Say why the mark is removed", REASON.limit),
});
