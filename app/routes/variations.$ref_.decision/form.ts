import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { VARIATION_DECISION_LIST } from "#app/domain/programme/deeds.ts";

export const Decision = z
  .object({
    version: Version,
    decision: z.enum(VARIATION_DECISION_LIST, "Choose whether to approve or refuse it"),
    reason: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
  })
  .refine((form) => form.decision === "approve" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you refuse it: the scrutiny officer and everyone who reads the record need to know",
  });
