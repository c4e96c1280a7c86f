import { z } from "zod";
import { OptionalReason, Version } from "#app/http/form-parts.server.ts";
import { VARIATION_DECISION_LIST } from "#app/domain/programme/deeds.ts";

export const Decision = z
  .object({
    version: Version,
    decision: z.enum(VARIATION_DECISION_LIST, "Choose whether to approve or refuse it"),
    reason: OptionalReason,
  })
  .refine((form) => form.decision === "approve" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you refuse it: the scrutiny officer and everyone who reads the record need to know",
  });
