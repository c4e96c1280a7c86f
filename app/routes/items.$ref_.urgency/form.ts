import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { optionalText, requiredText, Version } from "#app/http/form-parts.server.ts";

export const Urgency = z.object({
  version: Version,
  because: requiredText("Enter the special circumstances that make it urgent", REASON.limit),
  said: optionalText(200),
});

/** For whoever takes down the chair's words. */
export const ReportedUrgency = Urgency.extend({
  said: requiredText("Enter who takes it as urgent: the chair, or the vice-chair in their place", 200),
});
