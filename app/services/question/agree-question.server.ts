import { mayQuestion } from "#app/domain/question/may.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeQuestionBy, type QuestionChanged, type QuestionInput } from "./change-question-by.server.ts";

/** Agrees that a question will be put; the officer may say by whom, under which line and at which item. */
export function agreeQuestion(
  db: Db,
  acting: Acting,
  {
    questionId,
    version,
    ...fields
  }: QuestionInput & { askerPersonId: number | null; lineOfEnquiryId: number | null; itemId: number | null },
): QuestionChanged {
  return changeQuestionBy(
    db,
    acting,
    { questionId, version },
    {
      may: (question) => mayQuestion("agree_question", question, acting.actor),
      fields,
      state: QUESTION_DEEDS.agree_question.to,
      event: () => ({ action: "question_agreed" }),
    },
  );
}
