import { z } from "zod";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import { AGENDA_RELEASE_LABELS } from "#app/domain/agenda/states.ts";
import { ITEM_KIND_LABELS, ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { BODY_KINDS, JURISDICTION_LABELS } from "#app/domain/body.ts";
import { FORMATS } from "#app/domain/formats.ts";
import { MEETING_KINDS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { ATTENDANCE_PARTS } from "#app/domain/meeting-record/attendance.ts";
import { QUESTION_KINDS, QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { THEME_ORIGINS, THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import {
  day,
  every,
  instant,
  item,
  keysOf,
  linkedDocument,
  meeting,
  number,
  question,
  theme,
  urgent,
  words,
} from "./shape-parts.ts";

/** The shapes in which programs are told of what is planned, and of whom it is. */
export const BodyShape = z.strictObject({
  ...every(number),
  name: words,
  kind: z.enum(BODY_KINDS),
  hostAuthority: words,
  jurisdiction: z.enum(keysOf(JURISDICTION_LABELS)),
  remit: words,
  contact: words,
  parent: z.string().nullable().describe("The short name of the body it belongs to."),
  yearStarts: z.strictObject({ month: z.int(), day: z.int() }),
  endedOn: day.nullable(),
});

export const PersonShape = z
  .strictObject({
    ...every(number),
    name: words,
    description: words,
    memberships: z.array(z.strictObject({ id: number, body: z.string(), role: z.enum(MEMBER_ROLES) })),
  })
  .describe(
    "A member of a body, by name and role, as long as they are one. Officers are reached by the body’s contact.",
  );

export const ProgrammeShape = z.strictObject({
  ...every(number),
  year: words.describe("“2026/27”"),
  release: z.strictObject({ number: z.int(), publishedOn: day }),
  introduction: words,
  meetings: z.array(meeting),
  items: z.array(item),
  themes: z.array(theme).describe("Those that are chosen and have no item yet."),
});

export const MeetingShape = z.strictObject({
  ...every(meeting),
  on: day,
  dateIsInferred: z.boolean(),
  startsAt: words.nullable(),
  minutesAvailable: z.int().nullable(),
  venue: words,
  howToAttend: words,
  kind: z.enum(MEETING_KINDS),
  state: z.enum(keysOf(MEETING_STATES)),
  reason: words.nullable().describe("Why it is cancelled."),
  movedFrom: day.nullable(),
  items: z.array(item),
  attendance: z.array(z.strictObject({ who: words, part: z.enum(ATTENDANCE_PARTS), for: words })),
});

export const ItemShape = z.strictObject({
  ...every(item),
  title: words,
  titleCy: words.nullable(),
  kind: z.enum(keysOf(ITEM_KIND_LABELS)),
  purpose: words,
  purposeCy: words.nullable(),
  format: z.enum(FORMATS),
  minutes: z.int(),
  state: z.enum(ITEM_STATE_LIST),
  reason: words.nullable().describe("Why it is deferred or withdrawn."),
  exempt: words.nullable().describe("Why it is taken in part II: then there is its title and nothing else."),
  reportAuthor: words,
  expectedOutcome: words,
  leadMember: words.nullable(),
  witnesses: z.array(words),
  meeting: meeting.nullable(),
  theme: theme.nullable(),
  questions: z.array(question),
  documents: z.array(linkedDocument),
  moves: z.array(
    z.strictObject({
      kind: z.enum(["moved", "deferred", "withdrawn", "returned"]),
      from: day.nullable(),
      to: day.nullable(),
      reason: words.nullable(),
      publishedOn: day,
    }),
  ),
});

export const ThemeShape = z.strictObject({
  ...every(theme),
  title: words,
  titleCy: words.nullable(),
  why: words,
  whyCy: words.nullable(),
  desiredOutcome: words,
  origin: z.enum(THEME_ORIGINS),
  originWords: words,
  originUrl: words.nullable(),
  proposedOn: day.nullable(),
  approvedOn: day.nullable(),
  state: z.enum(THEME_STATE_LIST),
  reason: words.nullable().describe("Why it ended, where it was published and not taken forward later."),
  leadMember: words.nullable(),
  linesOfEnquiry: z.array(words),
  items: z.array(item),
  questions: z.array(question),
  related: z.array(z.strictObject({ theme, words, note: words })),
  mentions: z.array(z.strictObject({ item, words })),
});

export const QuestionShape = z.strictObject({
  ...every(question),
  text: words,
  kind: z.enum(QUESTION_KINDS),
  state: z.enum(QUESTION_STATE_LIST),
  addressee: words,
  asker: words.nullable(),
  line: words.nullable().describe("The line of enquiry that it follows."),
  theme: theme.nullable(),
  item: item.nullable(),
});

export const AgendaShape = z
  .strictObject({
    ...every(meeting),
    papers: z.array(
      z.strictObject({
        kind: z.enum(keysOf(AGENDA_RELEASE_LABELS)),
        title: words,
        publishedOn: day.nullable(),
        note: words,
        changes: z.array(words),
        off: z.array(z.strictObject({ item, title: words })),
        lines: z.array(
          z.strictObject({
            item,
            number: words,
            title: words,
            exempt: words.nullable(),
            startsAt: words.nullable(),
            minutes: z.int().nullable(),
            purpose: words,
            theme: words,
            leadMember: words,
            reportAuthor: words,
            attendees: z.array(words),
            linesOfEnquiry: z.array(words),
            questions: z.array(z.strictObject({ question, text: words, to: words })),
            documents: z.array(linkedDocument),
            urgent,
            news: z.array(words),
          }),
        ),
      }),
    ),
  })
  .describe("The published agenda of a meeting, and each supplementary one after it.");

export const GoneShape = z
  .strictObject({ id: z.string(), deleted: z.literal(true), created: instant, modified: instant })
  .describe("A record that was published and is no longer. Whatever names it names it no longer either.");

export const ProblemShape = z
  .strictObject({ type: z.string(), title: words, status: z.int(), detail: words })
  .describe("Why there is no answer (RFC 9457).");
