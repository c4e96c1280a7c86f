import { clockText, dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { FieldTable } from "#app/domain/field.ts";
import type { DateBasis } from "./day.ts";
import { MEETING_KIND_LABELS, type MeetingKind } from "./states.ts";

/** What an officer says of a meeting. */
export const MEETING_FIELDS = {
  meetsOn: { label: "Date", ask: "Enter the date" },
  dateBasis: {
    label: "Whether the date is stated or inferred",
    question: "The date is inferred, not stated in a source",
    hint: "For a meeting known only from other papers. Wherever the date is shown, it says “date inferred”.",
    ask: "Tick the box, or leave it empty",
  },
  startsAt: { label: "Start time" },
  minutesAvailable: {
    label: "Time available (minutes)",
    hint: "How long the meeting should last. Items are planned against it; it never blocks.",
    ask: "Enter how many minutes the meeting has",
  },
  kind: { label: "Kind of meeting", ask: "Choose the kind of meeting" },
  venue: { label: "Venue", limit: 300 },
  howToAttend: { label: "How to attend", hint: "How the public can come, watch or speak.", limit: 2000 },
} as const satisfies FieldTable;

export type MeetingField = keyof typeof MEETING_FIELDS;
export const MEETING_FIELD_NAMES = Object.keys(MEETING_FIELDS) as MeetingField[];

/** What of a meeting can be corrected once it has been held. */
export const CORRECTED_FIELDS = ["dateBasis", "startsAt", "kind", "venue"] as const satisfies readonly MeetingField[];
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** What is said of a meeting, field by field, as history tells a change of it. */
export function meetingWords(meeting: {
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  startsAt: string | null;
  venue: string;
  howToAttend: string;
  kind: MeetingKind;
  minutesAvailable: number;
}): Record<MeetingField, string> {
  return {
    meetsOn: dateText(meeting.meetsOn),
    dateBasis: meeting.dateBasis,
    startsAt: meeting.startsAt ? clockText(meeting.startsAt) : "",
    venue: meeting.venue,
    howToAttend: meeting.howToAttend,
    kind: MEETING_KIND_LABELS[meeting.kind],
    minutesAvailable: String(meeting.minutesAvailable),
  };
}
