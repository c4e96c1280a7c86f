import type { FieldTable } from "#app/domain/field.ts";

/** What an officer says of an agenda item. */
export const ITEM_FIELDS = {
  title: { label: "Title", limit: 200, ask: "Enter a title" },
  purpose: {
    label: "Purpose",
    hint: "Why it is on the agenda. It usually opens with “To consider”, “To receive” or “To agree”.",
    limit: 500,
  },
  format: { label: "Format", question: "How it is taken", ask: "Choose how it is taken" },
  minutes: { label: "Time in minutes", question: "Time (minutes)", ask: "Enter how many minutes it needs" },
  lead: { label: "Lead member" },
  reportAuthor: { label: "Report author", limit: 200 },
  expectedOutcome: { label: "Expected outcome", hint: "What the item should lead to.", limit: 1000 },
  witnesses: {
    label: "Witnesses",
    question: "Other witnesses",
    hint: "One a line, by office or organisation.",
    limit: 1000,
  },
  officerNotes: {
    label: "Officers' notes",
    hint: "Only scrutiny officers of this body see these.",
    limit: 2000,
    history: "only_changed",
  },
} as const satisfies FieldTable;

/** The fields that hold words as they were entered. */
export const ITEM_TEXTS = [
  "title",
  "purpose",
  "reportAuthor",
  "expectedOutcome",
  "officerNotes",
] as const satisfies (keyof typeof ITEM_FIELDS)[];

export type ItemTexts = Record<(typeof ITEM_TEXTS)[number], string>;
