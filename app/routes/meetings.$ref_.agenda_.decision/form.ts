import { z } from "zod";
import { AGENDA_DECISION_LIST } from "#app/domain/agenda/deeds.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";

export const AgendaDecisionForm = z
  .object({
    version: Version,
    decision: oneOf(AGENDA_DECISION_LIST, "Choose whether to agree it or send it back"),
    reason: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
  })
  .refine((form) => form.decision === "agree" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you are sending it back: the scrutiny officer needs to know what to change",
  });
