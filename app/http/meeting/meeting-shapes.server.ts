import { z } from "zod";
import { MEETING_FIELDS } from "#app/domain/meeting/fields.ts";
import { MEETING_KINDS } from "#app/domain/meeting/states.ts";
import { dayOf, oneOf, textOf } from "#app/http/form-parts.server.ts";
import { wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The fields in which an officer says when, where and how long a meeting is. */
export const MeetingTextFields = {
  meetsOn: dayOf(MEETING_FIELDS.meetsOn.ask),
  /** A box, ticked where the date is inferred. */
  dateBasis: z
    .literal("inferred", MEETING_FIELDS.dateBasis.ask)
    .optional()
    .transform((ticked) => ticked ?? ("stated" as const)),
  startsAt: z
    .string()
    .regex(CLOCK, "Enter a time, such as 17:00")
    .optional()
    .transform((time) => time ?? null),
  minutesAvailable: wholeMinutes(MEETING_FIELDS.minutesAvailable.ask, 1),
  kind: oneOf(MEETING_KINDS, MEETING_FIELDS.kind.ask),
  venue: textOf(MEETING_FIELDS.venue),
  howToAttend: textOf(MEETING_FIELDS.howToAttend),
};

/** The body of a meeting that is added. */
export const BodyChoice = z.coerce.number("Choose the body").int("Choose the body").positive("Choose the body");
