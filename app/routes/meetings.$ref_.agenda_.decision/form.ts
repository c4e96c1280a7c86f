import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { AGENDA_DECISION_LIST } from "#app/domain/agenda/deeds.ts";
import { oneOf, textOf, Version } from "#app/http/form-parts.server.ts";

export const AgendaDecisionForm = z
  .object({
    version: Version,
    decision: oneOf(AGENDA_DECISION_LIST, "Choose whether to agree it or send it back"),
    reason: textOf(REASON).optional(),
  })
  .refine((form) => form.decision === "agree" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you are sending it back: the scrutiny officer needs to know what to change",
  });
