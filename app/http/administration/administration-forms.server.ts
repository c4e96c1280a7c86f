import { z } from "zod";
import { PERSON_FIELDS } from "#app/domain/account/fields.ts";
import { BODY_KINDS, BODY_LANGUAGES } from "#app/domain/body.ts";
import { BODY_LAWS, DAY_PROFILES } from "#app/domain/deadline/law.ts";
import { colourOf } from "#app/domain/administration/colour.ts";
import { COUNCIL_FIELDS, isDarkEnough } from "#app/domain/administration/council.ts";
import { lineWithoutMeaning, MOST_SAME_WORDS } from "#app/domain/same-words.ts";
import { STANDING_KINDS, STANDING_PLACES } from "#app/domain/administration/standing-item.ts";
import {
  dayOf,
  EmailAddress,
  requiredText,
  optionalText,
  textOf,
  Version,
  wholeNumber,
} from "#app/http/form-parts.server.ts";

/** A body as it is typed, for the page that sets one up and the page that changes it. */
export const Body = z.object({
  name: requiredText("Enter the name of the body", 150),
  kind: z.enum(BODY_KINDS, "Choose the kind of body"),
  parentBodyId: z.coerce.number().int().positive().nullable().default(null),
  hostAuthority: requiredText("Enter the authority that runs it", 150),
  jurisdiction: z.enum(["england", "wales"], "Choose England or Wales"),
  law: z.enum(BODY_LAWS, "Choose which law applies to it"),
  dayProfile: z.enum(DAY_PROFILES, "Choose which days do not count"),
  languages: z.enum(BODY_LANGUAGES, "Choose in which languages it publishes"),
  yearStartDay: wholeNumber("Enter the day its year starts", 1, 28),
  yearStartMonth: wholeNumber("Choose the month its year starts", 1, 12),
  defaultMeetingMinutes: wholeNumber("Enter the usual time available, in minutes", 15, 720),
  cadenceTarget: wholeNumber("Enter how many meetings a year", 1, 60).nullable().default(null),
  cadenceWords: z.string().max(200, "Enter at most 200 characters").nullable().default(null),
  remit: optionalText(4000),
  publicContact: optionalText(300),
  endedOn: dayOf("Enter the date it ended").nullable().default(null),
  writtenAnswerDays: wholeNumber("Enter a number of days", 1, 365).nullable().default(null),
  responseDays: wholeNumber("Enter a number of days", 1, 365).nullable().default(null),
  responseRuleWords: optionalText(500),
  sameWords: optionalText(MOST_SAME_WORDS.letters).superRefine((list, context) => {
    const line = lineWithoutMeaning(list);
    if (line !== null) context.addIssue({ code: "custom", message: `Line ${line}: enter “=” and what it means` });
  }),
});

/** A person as they are typed. */
export const PersonTyped = z.object({
  name: requiredText(PERSON_FIELDS.name.ask, PERSON_FIELDS.name.limit),
  familyName: optionalText(PERSON_FIELDS.familyName.limit),
  description: optionalText(PERSON_FIELDS.description.limit),
  email: EmailAddress.optional(),
});

/** A standing item as it is typed. */
export const StandingItem = z.object({
  title: requiredText("Enter the title of the item", 200),
  kind: z.enum(STANDING_KINDS, "Choose the kind of item"),
  purpose: optionalText(1000),
  minutes: wholeNumber("Enter the time it takes, in minutes", 0, 480),
  place: z.enum(STANDING_PLACES, "Choose where it goes on the agenda"),
  position: wholeNumber("Enter its place in the order", 1, 99),
});

/** An office as it is typed. */
export const Office = z.object({
  title: requiredText("Enter the title of the office", 150),
  organisation: optionalText(150),
});

/** What a deed on a person's account sends where it asks for nothing more. */
export const PersonVersion = z.object({ version: Version });

/** A colour that white letters can be read on, as a style guide writes it. */
const HeaderColour = z
  .string()
  .optional()
  .transform((typed, context) => {
    const colour = typed === undefined ? null : colourOf(typed);
    const wrong = colour === undefined ? NO_COLOUR : colour === null ? null : whyTooLight(colour);
    if (wrong !== null) context.addIssue({ code: "custom", message: wrong });
    return colour ?? null;
  });
function whyTooLight(colour: string): string | null {
  const verdict = isDarkEnough(colour);
  return verdict.allowed ? null : verdict.because;
}
const NO_COLOUR = "Enter a colour as # and six digits or letters from a to f, such as #00565B";

/** What is said of the council, as it is typed. */
export const Council = z.object({
  version: Version,
  name: textOf(COUNCIL_FIELDS.name),
  colour: HeaderColour,
  welcome: textOf(COUNCIL_FIELDS.welcome),
});
