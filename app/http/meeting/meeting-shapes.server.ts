import { z } from "zod";
import { isIsoDate } from "#app/domain/calendar.ts";
import { MEETING_KINDS } from "#app/domain/meeting/states.ts";
import { oneOf, optionalWords } from "#app/http/form-parts.server.ts";
import { wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The fields in which an officer says when, where and how long a meeting is. */
export const MeetingTextFields = {
  meetsOn: z.string("Enter the day").refine(isIsoDate, "Enter a real day, such as 2026-10-13"),
  startsAt: z
    .string()
    .regex(CLOCK, "Enter a time, such as 17:00")
    .optional()
    .transform((time) => time ?? null),
  minutesAvailable: wholeMinutes("Enter how many minutes the meeting has", 1),
  kind: oneOf(MEETING_KINDS, "Choose the kind of meeting"),
  venue: optionalWords(300),
  howToAttend: optionalWords(2000),
};
