import type { DeedOnQuestion } from "#app/domain/question/deeds.ts";
import { mayProposeQuestion, mayQuestion } from "#app/domain/question/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { offerOnBehalf } from "#app/services/on-behalf.server.ts";
import { listQuestionChoices } from "./list-question-choices.server.ts";

/** What the page that proposes a question on a theme needs: the theme, the verdict, and what to choose from. */
export async function offerNewQuestion(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    theme: { reference: reference("theme", theme.id), title: theme.title },
    verdict: mayProposeQuestion(theme, actor),
    choices: await listQuestionChoices(db, actor, { bodyId: theme.bodyId, themeId }),
    onBehalf: await offerOnBehalf(db, actor, theme.bodyId),
  };
}

/** What the page of a question's deed needs: the question as it is, the verdict, and what to choose from. */
export async function offerQuestionDeed(db: Db, actor: Actor, questionId: number, deed: DeedOnQuestion) {
  const question = await findQuestion(db, actor, questionId);
  if (!question) return undefined;
  return {
    reference: reference("question", question.id),
    text: question.text,
    kind: question.kind,
    version: question.version,
    addresseeOfficeId: question.addresseeOfficeId,
    addresseeWords: question.addresseeWords,
    askerPersonId: question.askerPersonId,
    askerName: question.askerName,
    lineOfEnquiryId: question.lineOfEnquiryId,
    supplementaryToId: question.supplementaryToId,
    itemId: question.itemId,
    verdict: mayQuestion(deed, question, actor),
    choices: await listQuestionChoices(db, actor, { ...question, questionId }),
  };
}
