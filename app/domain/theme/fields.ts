import type { FieldTable } from "#app/domain/field.ts";

/** What is recorded of a theme: a rationale is read in a minute, so none of it is a report. */
export const THEME_FIELDS = {
  title: {
    label: "Title",
    question: "What is the issue?",
    hint: "A few words, as on an agenda.",
    limit: 200,
    ask: "Enter the issue in a few words",
  },
  whyItMatters: { label: "Why it matters", question: "Why should scrutiny look at it?", limit: 1000 },
  desiredOutcome: { label: "Desired outcome", question: "What could change as a result?", limit: 1000 },
  whoIsAffected: { label: "Who is affected", question: "Who is affected?", limit: 1000 },
  timingWords: {
    label: "Timing",
    question: "When would it help most?",
    hint: "For example: before the budget in February.",
    limit: 200,
  },
  origin: { label: "Origin", question: "Where did it come from?", ask: "Choose where it came from" },
  originWords: {
    label: "What it follows from",
    question: "What does it follow from?",
    hint: "A report, a minute or a letter: its title and date.",
    limit: 200,
  },
  originUrl: { label: "Web address", question: "Web address of that", limit: 500 },
  lead: { label: "Lead member" },
  format: { label: "Format", question: "How will it be looked at?" },
  witnessesWords: { label: "Witnesses", hint: "By office rather than by name, one a line.", limit: 1000 },
  officerNotes: {
    label: "Officers' notes",
    hint: "Only the officers of this body read them.",
    limit: 4000,
    history: "only_changed",
  },
} as const satisfies FieldTable;

/** The key line of enquiry of a theme. */
export const LINE_FIELD = {
  label: "Line of enquiry",
  question: "What does the panel want to find out?",
  limit: 200,
  ask: "Enter what the panel wants to find out",
} as const satisfies FieldTable[string];

/** What an officer's form of a theme writes, by the names of its record. */
export const THEME_EDITED = [
  "title",
  "whyItMatters",
  "desiredOutcome",
  "whoIsAffected",
  "timingWords",
  "origin",
  "originWords",
  "originUrl",
  "leadMemberId",
  "format",
  "witnessesWords",
  "officerNotes",
] as const;
