import type { FieldTable } from "#app/domain/field.ts";

/** What is recorded of a follow-up. */
export const FOLLOW_UP_FIELDS = {
  wording: {
    label: "Wording",
    question: "What was said?",
    hint: "The words as they were said or minuted.",
    limit: 2000,
    ask: "Enter the words as they were said or minuted",
  },
  kind: {
    label: "Kind",
    question: "What is it?",
    ask: "Choose what kind of follow-up it is",
    history: "only_changed",
  },
  sourceNumber: {
    label: "Number in the source",
    hint: "Like “Recommendation 29” or “Action 11”. It gets a number of its own here too.",
    limit: 60,
  },
  madeByWords: {
    label: "Made by",
    question: "Who made it, if not this body",
    hint: "An inquiry or an inspectorate.",
    limit: 200,
  },
  ownerPersonId: { label: "Owner", question: "Or a person of this body", history: "only_changed" },
  ownerOfficeId: { label: "Owner’s office", question: "An office", history: "only_changed" },
  ownerWords: {
    label: "Owner in words",
    question: "Or in words",
    hint: "As the minutes name them, where they are in neither list.",
    limit: 200,
  },
  dueWords: {
    label: "Due, in words",
    question: "In the words used",
    hint: "“31 March 2027”, “in June”, “the summer”, “end of Q1”, “next meeting”, “in due course”. The words are kept; the date is worked out from them.",
    limit: 200,
  },
  dueKind: { label: "How exactly it is due", question: "How exactly is it due?", history: "only_changed" },
  dueOn: { label: "Due date", question: "The latest date it can mean" },
  reviewOn: { label: "Review date" },
  noticeOn: {
    label: "Notice given on",
    question: "Date that notice of a recommendation was given",
    hint: "Where the body’s rules give a number of days for a response, they run from this date.",
  },
} as const satisfies FieldTable;

/** The fields that hold words as they were entered: they go in, through an edit and a sheet, and on to a page as they are. */
export const FOLLOW_UP_TEXTS = [
  "wording",
  "sourceNumber",
  "madeByWords",
] as const satisfies (keyof typeof FOLLOW_UP_FIELDS)[];

export type FollowUpTexts = Record<(typeof FOLLOW_UP_TEXTS)[number], string>;
