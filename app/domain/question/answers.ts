import type { QuestionState } from "./states.ts";

/** How an answer reached the record. Only a minuted one was given at the meeting. */
export const ANSWER_KIND_WORDS = {
  minuted: "Answered at the meeting",
  written: "Written answer",
  holding: "Holding answer",
  added_after: "Added after the meeting",
  correction: "Correction",
} as const;

export type AnswerKind = keyof typeof ANSWER_KIND_WORDS;
export const ANSWER_KINDS = Object.keys(ANSWER_KIND_WORDS) as AnswerKind[];

/** What an answer amounts to, and the state that its question is in because of it. */
export const ANSWER_RESULTS = {
  answered: { words: "Answered", state: "answered" },
  partly: { words: "Partly answered", state: "partly_answered" },
  not_answered: { words: "Not answered", state: "not_answered" },
  taken_away: { words: "Taken away, to be answered in writing", state: "taken_away" },
  holding: { words: "Holding answer", state: "holding" },
} as const satisfies Record<string, { words: string; state: QuestionState }>;

export type AnswerResult = keyof typeof ANSWER_RESULTS;
export const ANSWER_RESULT_LIST = Object.keys(ANSWER_RESULTS) as AnswerResult[];
