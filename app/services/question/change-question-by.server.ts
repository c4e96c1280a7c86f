import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireQuestionParts } from "./require-question-parts.server.ts";
import {
  type QuestionRow,
  type ChangedQuestion,
  type QuestionChange,
  writeQuestionChange,
} from "./write-question-change.server.ts";

/** What every change of a question is asked for: which, and the version its form was rendered from. */
export type QuestionInput = { questionId: number; version: number };

export type QuestionChanged = Promise<Outcome<ChangedQuestion>>;

/**
 * The one way a question changes: loads it as the actor sees it, asks the rule,
 * refuses a form from an older version, writes the change and its event
 * together. A question the actor cannot see throws `NoSuchRecord`.
 */
export function changeQuestionBy(
  db: Db,
  acting: Acting,
  input: QuestionInput,
  change: QuestionChange,
): QuestionChanged {
  return runDeedFor(db, acting, (trx) => changeQuestionIn(trx, acting, input, change));
}

/** `changeQuestionBy` inside a deed that already runs: the whole deed is refused where this is. */
export async function changeQuestionIn(
  trx: Trx,
  acting: Acting,
  input: QuestionInput,
  change: QuestionChange,
): Promise<ChangedQuestion> {
  const question = await questionToChange(trx, acting, input, change.may);
  if (change.fields) await requireQuestionParts(trx, acting.actor, question, change.fields, question);
  return writeQuestionChange(trx, acting, question, change);
}

/**
 * The question as the actor sees it, once the rule allows the change and the
 * form is of today's version; refuses otherwise. A question the actor cannot
 * see throws `NoSuchRecord`.
 */
export async function questionToChange(
  trx: Trx,
  acting: Acting,
  input: QuestionInput,
  may: (question: QuestionRow) => Verdict,
): Promise<QuestionRow> {
  const question = requireRecord(await findQuestion(trx, acting.actor, input.questionId));
  const { id, version } = question;
  await requireCurrent(trx, { kind: "question", id, version }, input.version, may(question));
  return question;
}
