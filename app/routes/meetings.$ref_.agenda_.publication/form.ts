import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { optionalWords, requiredWords, Version } from "#app/http/form-parts.server.ts";

export const AgendaPublication = z.object({
  version: Version,
  seen: requiredWords("Open the page again: the form was incomplete.", 100),
  note: optionalWords(REASON.limit),
});
