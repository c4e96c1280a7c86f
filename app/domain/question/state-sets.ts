import { QUESTION_STATE_LIST, type QuestionState } from "./states.ts";

/** Proposed or agreed, and not put yet, at a meeting or in writing. */
export const TO_BE_PUT = ["proposed", "agreed"] as const satisfies readonly QuestionState[];

/** An answer in writing is awaited: it was sent, taken away from a meeting, or acknowledged. */
const AWAITING_IN_WRITING = ["sent", "taken_away", "holding"] as const satisfies readonly QuestionState[];

/** Was put at a meeting, whatever it was answered there or is to be answered later. */
export const PUT_AT_MEETING = ["put", "taken_away"] as const satisfies readonly QuestionState[];

/** An answer is still to come. */
export const AWAITING_ANSWER = [...AWAITING_IN_WRITING, "put"] as const satisfies readonly QuestionState[];

/** Still to be put or to be answered. */
export const OPEN_QUESTIONS = [...TO_BE_PUT, ...AWAITING_ANSWER] as const satisfies readonly QuestionState[];

/**
 * May be answered at any meeting that takes its theme: agreed, or awaited in
 * writing. One that was put stands at the item where it was put.
 */
export const FOR_ANY_MEETING = ["agreed", ...AWAITING_IN_WRITING] as const satisfies readonly QuestionState[];

/** Planned, or was put: neither waiting to be agreed nor withdrawn. Readers may be told of it. */
export const AGREED_OR_PUT = QUESTION_STATE_LIST.filter((state) => state !== "proposed" && state !== "withdrawn");

/** Has been put, at a meeting or in writing. */
export const WERE_PUT = AGREED_OR_PUT.filter((state) => state !== "agreed");

/** Whether the question has been put, at a meeting or in writing. */
export function wasPut(state: QuestionState): boolean {
  return (WERE_PUT as readonly QuestionState[]).includes(state);
}

/** What is said where nobody has decided yet who puts the question, or when: nothing once it was put, sent or withdrawn. */
export function undecidedWords(state: QuestionState): string {
  return (TO_BE_PUT as readonly QuestionState[]).includes(state) ? "Not decided" : "";
}

/** Whether the question was put at a meeting. */
export function wasPutAtMeeting(state: QuestionState): boolean {
  return (PUT_AT_MEETING as readonly QuestionState[]).includes(state);
}

/** Whether the question is planned or was put. */
export function isAgreedOrPut(state: QuestionState): boolean {
  return (AGREED_OR_PUT as readonly QuestionState[]).includes(state);
}

/** Whether an answer is still to come. Overdue is read off the due day. */
export function awaitsAnswer(state: QuestionState): boolean {
  return (AWAITING_ANSWER as readonly QuestionState[]).includes(state);
}

/** Whether the question is still to be put or to be answered. */
export function isOpenQuestion(state: QuestionState): boolean {
  return (OPEN_QUESTIONS as readonly QuestionState[]).includes(state);
}
