import { z } from "zod";
import { OptionalReason, Version } from "#app/http/form-parts.server.ts";
import { PROGRAMME_DECISION_LIST } from "#app/domain/programme/deeds.ts";

export const ProgrammeDecisionForm = z
  .object({
    version: Version,
    decision: z.enum(PROGRAMME_DECISION_LIST, "Choose whether to approve it or send it back"),
    reason: OptionalReason,
  })
  .refine((form) => form.decision === "approve" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you are sending it back: the scrutiny officer needs to know what to change",
  });
