import { z } from "zod";
import { dayOf, OptionalWebAddress, optionalText, requiredText, wholeNumber } from "#app/http/form-parts.server.ts";

/** The fields in which an officer says what happened that starts a deadline. */
export const OccasionFields = {
  ruleId: z.string("Choose what happened").max(4, "Choose what happened"),
  occurredOn: dayOf("Enter the date on which it happened"),
  title: requiredText("Enter what to call it", 200),
  period: wholeNumber("Enter the number of days", 1, 400)
    .optional()
    .transform((days) => days ?? null),
  words: optionalText(1000),
  sourceUrl: OptionalWebAddress,
};
