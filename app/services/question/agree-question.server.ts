import { mayMoveQuestion } from "#app/domain/question/may.ts";
import { QUESTION_TRANSITIONS } from "#app/domain/question/workflow.ts";
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
      may: (question) => mayMoveQuestion("agree_question", question, acting.actor),
      fields,
      state: QUESTION_TRANSITIONS.agree_question.to,
      event: () => ({ action: "question_agreed" }),
    },
  );
}
