import type { Field, FieldTable } from "#app/domain/field.ts";

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
    hint: "Like “Recommendation 29” or “Action 11”. It also gets a number here.",
    limit: 60,
  },
  laterNumbers: {
    label: "Numbers it was given later",
    question: "Numbers that later minutes gave it",
    hint: "One a line, with the date of the meeting: “Action 1 of 4 March 2026”.",
    limit: 600,
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
    hint: "As the minutes name them, where they are in neither list. Several, with “;” or “and” between them, are each asked for it.",
    limit: 200,
  },
  otherOwners: {
    label: "Others who are to act",
    question: "Others who are to act as well",
    hint: "One a line: a person of this body, an office, or words. Each owns it, and is asked for it.",
    limit: 1000,
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

/** What was reported of a follow-up, at whichever door: by an officer, of several at once, at a meeting, or by its owner. */
export const REPORT = {
  label: "What was reported",
  question: "What was reported?",
  limit: 2000,
  ask: "Enter what was reported",
} as const satisfies Field;

/** How a follow-up was done, where there is more to say than that it was. */
export const COMPLETION = {
  label: "How it was done",
  question: "How was it done?",
  hint: "Kept with the follow-up and in its history.",
  limit: 1000,
} as const satisfies Field;

/** What a member would like to know of a follow-up. */
export const UPDATE_REQUEST = {
  label: "What was asked",
  question: "What would you like to know?",
  hint: "The scrutiny officer reads it in the history of the follow-up.",
  limit: 1000,
} as const satisfies Field;

/** What is recorded of a response. */
export const RESPONSE_FIELDS = {
  text: { label: "Response", question: "In their words", limit: 4000 },
  reasonWords: { label: "The reason", hint: "Needed where it is rejected, in whole or in part.", limit: 2000 },
  planWords: { label: "Who does what by when", limit: 2000 },
  responderWords: { label: "Who responded, in words", question: "Or in words", limit: 200 },
} as const satisfies FieldTable;
