export const MEETING_KIND_LABELS = {
  ordinary: "Ordinary meeting",
  special: "Special meeting",
  accountability: "Accountability meeting",
} as const;

export type MeetingKind = keyof typeof MEETING_KIND_LABELS;
export const MEETING_KINDS = Object.keys(MEETING_KIND_LABELS) as MeetingKind[];

export const MEETING_STATES = {
  provisional: { words: "Provisional", hint: "The date may still change." },
  confirmed: { words: "Confirmed", hint: "The date is fixed." },
  held: { words: "Held", hint: "The meeting has taken place." },
  cancelled: { words: "Cancelled", hint: "The meeting will not take place." },
} as const;

export type MeetingState = keyof typeof MEETING_STATES;
