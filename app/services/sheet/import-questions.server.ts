import { mayProposeQuestion, mayQuestion } from "#app/domain/question/may.ts";
import { THEME_NEEDED } from "#app/domain/sheet/fields.ts";
import { questionValues } from "#app/domain/sheet/values.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { listQuestionsOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { changeQuestionIn } from "#app/services/question/change-question-by.server.ts";
import { editQuestionIn } from "#app/services/question/edit-question.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { asTheyAre, TAKEN_BACK } from "./sheet-importer.server.ts";
import { proposeQuestionIn, type ProposedQuestion } from "#app/services/question/propose-question.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";
import { questionWithdrawal } from "#app/services/question/withdraw-question.server.ts";

const NEW: Omit<ProposedQuestion, "themeId"> = {
  text: "",
  kind: "oral",
  addresseeOfficeId: null,
  addresseeWords: "",
  askerPersonId: null,
  lineOfEnquiryId: null,
  supplementaryToId: null,
};

/** Questions: a new row is proposed on its theme, in the name of the officer who imports it. */
export const QUESTION_IMPORTER: SheetImporter = {
  load: async (db, actor, ids) =>
    (await listQuestionsOfSheet(db, actor, ids)).map((question) => ({
      ...question,
      title: question.text,
      values: questionValues(question),
      verdict: mayQuestion("edit_question", question, actor),
    })),

  mayAdd: (fields, lookups, actor) => {
    const theme = lookups.themes.get(Number(fields.themeId));
    if (!theme) return THEME_NEEDED;
    return mayProposeQuestion(theme, actor);
  },

  add: async (trx, acting, _bodyId, fields) => {
    const { id } = await proposeQuestionIn(trx, acting, {
      ...NEW,
      ...fields,
      themeId: Number(fields.themeId),
    });
    return id;
  },

  edit: async (trx, acting, { id, version }, fields) => {
    const now = requireRecord(await findQuestion(trx, acting.actor, id));
    const { text, kind, addresseeOfficeId, addresseeWords, askerPersonId, lineOfEnquiryId, supplementaryToId } = now;
    const said = { text, kind, addresseeOfficeId, addresseeWords, askerPersonId, lineOfEnquiryId, supplementaryToId };
    await editQuestionIn(trx, acting, { ...said, ...fields, questionId: id, version });
    return asTheyAre(now, fields);
  },

  takeBack: async (trx, acting, { id, version }) => {
    await changeQuestionIn(trx, acting, { questionId: id, version }, questionWithdrawal(acting, TAKEN_BACK));
    return "done";
  },
};
