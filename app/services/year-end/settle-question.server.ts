import { isOfYear } from "#app/domain/year-end/may.ts";
import { isOpenQuestion } from "#app/domain/question/state-sets.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeQuestionChange } from "#app/services/question/write-question-change.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import type { Settled, Settling, ToSettle } from "./settlement.server.ts";
import { questionWithdrawal } from "#app/services/question/withdraw-question.server.ts";

/**
 * Leaves a question open for the new year, or withdraws it. Refuses one of
 * another body or one that is answered, and whatever refuses its withdrawal: one
 * that was put at a meeting has its answer recorded instead.
 */
export async function settleQuestion(
  trx: Trx,
  acting: Acting,
  asked: ToSettle,
  { year, choice, reasonWords }: Settling,
): Promise<Settled> {
  const question = requireRecord(await findQuestion(trx, acting.actor, asked.id));
  const { id, version, state, themeId } = question;
  const change = choice === "close" ? questionWithdrawal(acting, reasonWords) : null;
  const verdict = allOf(
    isOfYear(question.bodyId === year.bodyId && isOpenQuestion(state)),
    change?.may(question) ?? allowed,
  );
  await requireCurrent(trx, { kind: "question", id, version }, asked.version ?? version, verdict);
  if (!change) return { version, toRecordId: null, themeId };
  const changed = await writeQuestionChange(trx, acting, question, change);
  return { version: changed.version, toRecordId: null, themeId };
}
