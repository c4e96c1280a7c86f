/** What a person is reminded of; each kind can be stopped by itself. */
export const REMINDER_KIND_WORDS = {
  deadlines: "Deadlines that are near or late",
  follow_ups: "Follow-ups that are due or late",
  questions: "Written answers that are due or late",
  papers: "Papers that have not come",
} as const;
export type ReminderKind = keyof typeof REMINDER_KIND_WORDS;
export const REMINDER_KINDS = Object.keys(REMINDER_KIND_WORDS) as ReminderKind[];
