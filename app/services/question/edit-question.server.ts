import { changedFields } from "#app/domain/events.ts";
import { labelsOf, untoldOf } from "#app/domain/field.ts";
import { QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { mayQuestion } from "#app/domain/question/may.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import {
  changeQuestionBy,
  changeQuestionIn,
  type QuestionChanged,
  type QuestionInput,
} from "./change-question-by.server.ts";
import type { QuestionChange } from "./write-question-change.server.ts";

export type EditedQuestion = {
  text: string;
  kind: QuestionKind;
  addresseeOfficeId: number | null;
  addresseeWords: string;
  askerPersonId: number | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
};

/** Changes a question's words and particulars: its author while it is proposed, an officer until it is put. */
export function editQuestion(
  db: Db,
  acting: Acting,
  { questionId, version, ...fields }: QuestionInput & EditedQuestion,
): QuestionChanged {
  return changeQuestionBy(db, acting, { questionId, version }, edit(acting, fields));
}

/** `editQuestion` inside a deed that already runs: the whole deed is refused where this is. */
export function editQuestionIn(
  trx: Trx,
  acting: Acting,
  { questionId, version, ...fields }: QuestionInput & EditedQuestion,
) {
  return changeQuestionIn(trx, acting, { questionId, version }, edit(acting, fields));
}

function edit(acting: Acting, fields: EditedQuestion): QuestionChange {
  return {
    may: (question) => mayQuestion("edit_question", question, acting.actor),
    fields,
    event: (question) => ({
      action: "question_edited",
      particulars: {
        changed: changedFields<EditedQuestion>(question, fields, labelsOf(QUESTION_FIELDS), untoldOf(QUESTION_FIELDS)),
      },
    }),
  };
}
