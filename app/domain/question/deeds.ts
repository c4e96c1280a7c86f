import type { DeedTable } from "#app/domain/deed.ts";
import { EVERYONE, OFFICER } from "#app/domain/permissions.ts";
import type { QuestionState } from "./states.ts";

/** States from which an answer of any result may be recorded. */
const ANSWERABLE = ["sent", "put", "taken_away", "holding", "partly_answered", "not_answered"] as const;

/**
 * Every deed on a question, in the order in which its page offers them. The rows
 * after `record_answer` are that one deed: what the answer amounts to says which.
 * The first two are done on the page of a theme, the third on that of a meeting. Who wrote a question may change
 * and withdraw it as well as an officer (`may.ts`).
 */
export const QUESTION_DEEDS = {
  propose_question: {
    words: "propose a question",
    roles: EVERYONE,
    label: "Propose a question",
    path: "questions/new",
    event: "question_proposed",
  },
  group_questions: {
    words: "group questions",
    roles: OFFICER,
    label: "Group questions",
    path: "questions/group",
    event: "questions_grouped",
  },
  raise_question: {
    words: "record a question asked at a meeting",
    roles: OFFICER,
    event: "question_raised",
  },
  agree_question: {
    words: "agree a question",
    roles: OFFICER,
    from: ["proposed"],
    to: "agreed",
    reason: "none",
    label: "Agree",
    path: "agreement",
    event: "question_agreed",
  },
  edit_question: {
    words: "edit a question",
    roles: EVERYONE,
    label: "Edit",
    path: "edit",
    event: "question_edited",
  },
  put_question: {
    words: "record that a question was put",
    roles: OFFICER,
    from: ["agreed"],
    to: "put",
    reason: "none",
    label: "Record as put",
    path: "putting",
    event: "question_put",
  },
  send_question: {
    words: "send a question in writing",
    roles: OFFICER,
    from: ["agreed"],
    to: "sent",
    reason: "none",
    label: "Send in writing",
    path: "sending",
    event: "question_sent",
  },
  record_answer: {
    words: "record an answer",
    roles: OFFICER,
    label: "Record an answer",
    path: "answer",
    event: "question_answered",
  },
  answer_question: {
    words: "record an answer to a question",
    roles: OFFICER,
    from: ANSWERABLE,
    to: "answered",
    reason: "none",
  },
  answer_question_partly: {
    words: "record a partial answer to a question",
    roles: OFFICER,
    from: ANSWERABLE,
    to: "partly_answered",
    reason: "none",
  },
  leave_question_unanswered: {
    words: "record a question as not answered",
    roles: OFFICER,
    from: ["sent", "put", "taken_away", "holding"],
    to: "not_answered",
    reason: "none",
  },
  add_to_answer: {
    words: "add to the answer to a question",
    roles: OFFICER,
    from: ["answered"],
    to: "answered",
    reason: "none",
    event: "answer_added",
  },
  add_to_corrected_answer: {
    words: "add to the corrected answer to a question",
    roles: OFFICER,
    from: ["corrected"],
    to: "corrected",
    reason: "none",
    event: "answer_added",
  },
  take_question_away: {
    words: "record a question as taken away",
    roles: OFFICER,
    from: ["put", "partly_answered", "not_answered"],
    to: "taken_away",
    reason: "none",
  },
  hold_question: {
    words: "record a holding answer to a question",
    roles: OFFICER,
    from: ["sent", "put", "taken_away"],
    to: "holding",
    reason: "none",
  },
  correct_answer: {
    words: "correct the answer to a question",
    roles: OFFICER,
    from: ["answered", "partly_answered", "not_answered", "corrected"],
    to: "corrected",
    reason: "required",
    path: "answer-correction",
    event: "answer_corrected",
  },
  withdraw_question: {
    words: "withdraw a question",
    roles: EVERYONE,
    from: ["proposed", "agreed", "sent", "taken_away", "holding"],
    to: "withdrawn",
    reason: "required",
    label: "Withdraw",
    path: "withdrawal",
    event: "question_withdrawn",
  },
} as const satisfies DeedTable<QuestionState>;

export type QuestionDeed = keyof typeof QUESTION_DEEDS;

/** The deeds that are done to a question that is there, each by its own row. */
export type DeedOnQuestion = Exclude<
  QuestionDeed,
  "propose_question" | "group_questions" | "raise_question" | "record_answer"
>;
