import type { IsoDate } from "#app/domain/calendar.ts";
import { QUESTION_DEEDS, type QuestionDeed } from "./deeds.ts";
import type { QuestionState } from "./states.ts";

/** How an answer reached the record. Only a minuted one was given at the meeting. */
export const ANSWER_KIND_LABELS = {
  minuted: "Answered at the meeting",
  written: "Written answer",
  holding: "Holding answer",
  added_after: "Added after the meeting",
  correction: "Correction",
} as const;

export type AnswerKind = keyof typeof ANSWER_KIND_LABELS;

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

/** No answer yet: one is to follow in writing. There is nothing in it to correct. */
export const TO_BE_ANSWERED = ["holding", "taken_away"] as const satisfies readonly AnswerResult[];

/** Whether this is an answer, or that none was given; not that one is to follow. */
export function isAnswer(result: AnswerResult): boolean {
  return !(TO_BE_ANSWERED as readonly AnswerResult[]).includes(result);
}

/** The kinds that an officer records; a correction is made of one of these. */
export type RecordedAnswerKind = Exclude<AnswerKind, "correction">;

/** What an answer of each kind may amount to. Only at a meeting is a question taken away. */
export const RESULTS_OF_KIND = {
  minuted: ["answered", "partly", "not_answered", "taken_away"],
  written: ["answered", "partly", "not_answered"],
  holding: ["holding"],
  added_after: ["answered", "partly"],
} as const satisfies Record<RecordedAnswerKind, readonly AnswerResult[]>;

export const RECORDED_ANSWER_KINDS = Object.keys(RESULTS_OF_KIND) as RecordedAnswerKind[];

/** An answer as the rules read it. */
export type AnswerMade = { kind: RecordedAnswerKind; result: AnswerResult };

/** An answer as it is entered. Whoever gave it is an office, or words where none is named. */
export type AnswerInput = {
  questionId: number;
  version: number;
  kind: RecordedAnswerKind;
  result: AnswerResult;
  text?: string;
  answeredByOfficeId?: number | null;
  answeredByWords?: string;
  answeredOn?: IsoDate | null;
  /** Where a minuted answer was given, if not where the question was put or planned. */
  meetingId?: number | null;
  itemId?: number | null;
  askerPersonId?: number | null;
  askerWords?: string;
  /** When the answer itself is promised, of one taken away or held. */
  dueOn?: IsoDate | null;
  dueWords?: string;
  sourceWords?: string;
};

/** The kinds that are nothing without their words; minutes may only say that it was answered. */
export const KINDS_WITH_WORDS: readonly RecordedAnswerKind[] = ["written", "added_after"];

const DEED_OF_RESULT = {
  answered: "answer_question",
  partly: "answer_question_partly",
  not_answered: "leave_question_unanswered",
  taken_away: "take_question_away",
  holding: "hold_question",
} as const satisfies Record<AnswerResult, QuestionDeed>;

type AnswerMove = (typeof DEED_OF_RESULT)[AnswerResult] | "add_to_answer" | "add_to_corrected_answer";

/** The move that recording this answer makes. An addition to a full answer, or a corrected one, leaves the state. */
export function deedOfAnswer(state: QuestionState, { kind, result }: AnswerMade): AnswerMove {
  if (kind === "added_after" && state === "answered") return "add_to_answer";
  if (kind === "added_after" && state === "corrected") return "add_to_corrected_answer";
  return DEED_OF_RESULT[result];
}

/** Whether recording it puts the question too: agreed beforehand, and answered at the meeting. */
export function isPutByAnswer(state: QuestionState, { kind }: AnswerMade): boolean {
  return state === "agreed" && kind === "minuted";
}

/** The state of a question once this answer is recorded. */
export function stateAfterAnswer(state: QuestionState, answer: AnswerMade): QuestionState {
  const from = isPutByAnswer(state, answer) ? QUESTION_DEEDS.put_question.to : state;
  return QUESTION_DEEDS[deedOfAnswer(from, answer)].to;
}

/** An answer in words that follow "recorded": “Answered”, a written answer (“Partly answered”). */
export function answerText({ kind, result }: AnswerMade): string {
  const amounts = `“${ANSWER_RESULTS[result].words}”`;
  return kind === "written" ? `a written answer (${amounts})` : amounts;
}
