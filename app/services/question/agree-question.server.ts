import { mayQuestion } from "#app/domain/question/may.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeQuestionBy, type QuestionChanged, type QuestionInput } from "./change-question-by.server.ts";
import type { QuestionChange } from "./write-question-change.server.ts";

type Agreed = { askerPersonId: number | null; lineOfEnquiryId: number | null; itemId: number | null };

/** Agrees that a question will be put; the officer may say by whom, under which line and at which item. */
export function agreeQuestion(
  db: Db,
  acting: Acting,
  { questionId, version, ...fields }: QuestionInput & Agreed,
): QuestionChanged {
  return changeQuestionBy(db, acting, { questionId, version }, questionAgreement(acting, fields));
}

/** What agreeing a question changes of it. */
export function questionAgreement(acting: Acting, fields: Agreed): QuestionChange {
  return {
    may: (question) => mayQuestion("agree_question", question, acting.actor),
    fields,
    state: QUESTION_DEEDS.agree_question.to,
    event: () => ({ action: "question_agreed" }),
  };
}
