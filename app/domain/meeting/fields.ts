import type { FieldTable } from "#app/domain/field.ts";

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
