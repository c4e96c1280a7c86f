import { z } from "zod";

export const Withdrawal = z.object({
  version: z.coerce.number("Open the page again: the form was incomplete.").int(),
  reason: z.string().max(1000, "The reason must be 1000 characters or fewer").optional(),
});
