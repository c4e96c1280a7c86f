import { z } from "zod";
import { VARIATION_DECISION_LIST } from "#app/domain/programme/decisions.ts";

export const Decision = z
  .object({
    version: z.coerce.number("Open the page again: the form was incomplete.").int(),
    decision: z.enum(VARIATION_DECISION_LIST, "Choose whether to approve or refuse it"),
    reason: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
  })
  .refine((form) => form.decision === "approve" || form.reason !== undefined, {
    path: ["reason"],
    message: "Say why you refuse it: the scrutiny officer and readers of the record need to know",
  });
