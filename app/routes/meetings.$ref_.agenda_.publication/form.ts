import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { optionalText, requiredText, Version } from "#app/http/form-parts.server.ts";

export const AgendaPublication = z.object({
  version: Version,
  seen: requiredText("Open the page again: the form was incomplete.", 100),
  note: optionalText(REASON.limit),
});
