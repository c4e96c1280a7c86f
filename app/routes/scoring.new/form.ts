import { z } from "zod";
import { SCHEME_LIST, type Scheme } from "#app/domain/scoring/schemes.ts";
import { requiredText, wholeNumber } from "#app/http/form-parts.server.ts";
import { MinutesEach, ThemeTicks } from "#app/http/scoring/round-shapes.server.ts";

const ASK_CRITERIA = "Choose the criteria";

export const NewRoundForm = z.object({
  bodyId: z.coerce.number("Open the page again: the form was incomplete.").int(),
  startYear: z.coerce.number("Choose the year").int("Choose the year").min(1990).max(2200),
  title: requiredText("Enter a name for the round", 120),
  criteria: z
    .string(ASK_CRITERIA)
    .refine((text) => isScheme(text) || /^[1-9]\d{0,8}$/.test(text), ASK_CRITERIA)
    .transform((text) => (isScheme(text) ? { scheme: text } : { setId: Number(text) })),
  themeIds: ThemeTicks,
  minutesEach: MinutesEach,
  minutesAvailable: wholeNumber("Enter the time available, in minutes, as a number", 0, 10_000)
    .optional()
    .transform((minutes) => minutes ?? null),
});

function isScheme(text: string): text is Scheme {
  return (SCHEME_LIST as string[]).includes(text);
}
