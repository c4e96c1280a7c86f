import type { Deed } from "#app/domain/permissions.ts";
import type { Transition } from "#app/domain/workflow.ts";
import type { QuestionState } from "./states.ts";

/** States from which an answer of any result may be recorded. */
const ANSWERABLE = ["sent", "put", "taken_away", "holding", "partly_answered", "not_answered"] as const;

export const QUESTION_TRANSITIONS = {
  agree_question: { from: ["proposed"], to: "agreed", reason: "none" },
  send_question: { from: ["agreed"], to: "sent", reason: "none" },
  put_question: { from: ["agreed"], to: "put", reason: "none" },
  answer_question: { from: ANSWERABLE, to: "answered", reason: "none" },
  answer_question_partly: { from: ANSWERABLE, to: "partly_answered", reason: "none" },
  leave_question_unanswered: { from: ["sent", "put", "taken_away", "holding"], to: "not_answered", reason: "none" },
  add_to_answer: { from: ["answered"], to: "answered", reason: "none" },
  add_to_corrected_answer: { from: ["corrected"], to: "corrected", reason: "none" },
  take_question_away: { from: ["put", "partly_answered", "not_answered"], to: "taken_away", reason: "none" },
  hold_question: { from: ["sent", "put", "taken_away"], to: "holding", reason: "none" },
  correct_answer: {
    from: ["answered", "partly_answered", "not_answered", "corrected"],
    to: "corrected",
    reason: "required",
  },
  withdraw_question: {
    from: ["proposed", "agreed", "sent", "taken_away", "holding"],
    to: "withdrawn",
    reason: "required",
  },
} as const satisfies Record<string, Transition<QuestionState>>;

export type QuestionDeed = keyof typeof QUESTION_TRANSITIONS;

/** The right that each move needs: whatever an answer amounts to, recording it is one right. */
export const QUESTION_RIGHTS = {
  agree_question: "agree_question",
  send_question: "send_question",
  put_question: "put_question",
  answer_question: "record_answer",
  answer_question_partly: "record_answer",
  leave_question_unanswered: "record_answer",
  add_to_answer: "record_answer",
  add_to_corrected_answer: "record_answer",
  take_question_away: "record_answer",
  hold_question: "record_answer",
  correct_answer: "correct_answer",
  withdraw_question: "withdraw_question",
} as const satisfies Record<QuestionDeed, Deed>;
