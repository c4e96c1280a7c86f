import { z } from "zod";
import { isIsoDate } from "#app/domain/calendar.ts";

const day = (missing: string) => z.string(missing).refine(isIsoDate, "Enter a date that exists");

export const NewDelegation = z
  .object({
    words: z
      .string("Say what the scrutiny officer may do without waiting")
      .max(500, "It must be 500 characters or fewer"),
    fromOn: day("Enter the first day"),
    untilOn: day("Enter the last day").optional(),
  })
  .refine((form) => form.untilOn === undefined || form.untilOn >= form.fromOn, {
    path: ["untilOn"],
    message: "The last day must not be before the first",
  });
