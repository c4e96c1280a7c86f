import type { FieldTable } from "#app/domain/field.ts";

/** What a question says: it can be put in a minute or two. */
export const QUESTION_FIELDS = {
  text: {
    label: "Question",
    question: "What is the question?",
    hint: "Ask one thing, in words that can be said aloud.",
    limit: 1200,
    ask: "Enter the question",
  },
  kind: { label: "Kind", question: "How is it put?", ask: "Choose how the question is put" },
  addresseeOfficeId: { label: "Addressee", question: "Who is it for?", history: "only_changed" },
  addresseeWords: { label: "Addressee in words", question: "Or someone who is not in the list", limit: 200 },
  askerPersonId: {
    label: "Who will put it",
    question: "Who will put it?",
    hint: "Often not the person who wrote it.",
    history: "only_changed",
  },
  lineOfEnquiryId: {
    label: "Line of enquiry",
    question: "Which line of enquiry does it belong to?",
    history: "only_changed",
  },
  supplementaryToId: {
    label: "Question it follows",
    question: "If it is supplementary, which question does it follow?",
    history: "only_changed",
  },
} as const satisfies FieldTable;

/** What is recorded once a question is put, sent or answered: by whom, of when, and in which words. */
export const ANSWER_FIELDS = {
  text: {
    label: "Answer",
    question: "The answer",
    hint: "In the words of the minutes or the letter. May be left empty where the minutes only say that it was answered.",
    limit: 11_000,
  },
  askerWords: { label: "Put by", question: "Or someone who is not in the list", limit: 200 },
  answeredByWords: { label: "Answered by", question: "Or someone who is not in the list", limit: 200 },
  dueWords: { label: "Due, in words", question: "The same in words", limit: 200 },
  sourceWords: {
    label: "Where this is written",
    hint: "For example: minute 33.",
    limit: 300,
  },
} as const satisfies FieldTable;
