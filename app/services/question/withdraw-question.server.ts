import { mayQuestion } from "#app/domain/question/may.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { allOf } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeQuestionBy, type QuestionChanged, type QuestionInput } from "./change-question-by.server.ts";
import type { QuestionChange } from "./write-question-change.server.ts";

/**
 * Withdraws a question that has not been put, or whose answer is not awaited any
 * more, by its author or an officer, with the reason that its author reads.
 */
export function withdrawQuestion(
  db: Db,
  acting: Acting,
  { questionId, version, words }: QuestionInput & { words: string },
): QuestionChanged {
  return changeQuestionBy(db, acting, { questionId, version }, questionWithdrawal(acting, words));
}

/** `withdrawQuestion` as a change, for a deed that already runs. */
export function questionWithdrawal(acting: Acting, words: string): QuestionChange {
  const transition = QUESTION_DEEDS.withdraw_question;
  return {
    may: (question) => allOf(mayQuestion("withdraw_question", question, acting.actor), hasReason(transition, words)),
    state: transition.to,
    reason: words,
    event: () => ({ action: "question_withdrawn" }),
  };
}
