import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const Closing = z.object({
  version: Version,
  words: requiredText("Write a closing note", REASON.limit),
});
