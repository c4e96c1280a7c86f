import { z } from "zod";
import { RULE_APPLIES } from "#app/domain/deadline/settings.ts";
import { oneOf, optionalText, Version, wholeNumber } from "#app/http/form-parts.server.ts";

export const RuleSetting = z.object({
  version: Version,
  applies: oneOf(RULE_APPLIES, "Choose whether the body has this deadline").default("yes"),
  value: wholeNumber("Enter a whole number", 1, 400)
    .optional()
    .transform((value) => value ?? null),
  atTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time like 12:00")
    .optional()
    .transform((time) => time ?? null),
  words: optionalText(500),
});
