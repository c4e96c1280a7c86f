import { answerText, isPutByAnswer, stateAfterAnswer, type AnswerInput } from "#app/domain/question/answers.ts";
import { dueAfterAnswer } from "#app/domain/question/due.ts";
import { askedOn, hasWords, mayBePutAt, mayHaveAnsweredOn, mayRecordAnswer } from "#app/domain/question/may-answer.ts";
import { allOf } from "#app/domain/verdict.ts";
import { insertAnswer } from "#db/question/answers.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { questionToChange } from "./change-question-by.server.ts";
import { writeQuestionChange } from "./write-question-change.server.ts";
import { requireQuestionParts } from "./require-question-parts.server.ts";
import { findWherePut } from "./find-where-put.server.ts";
import { putQuestionIn } from "./put-question.server.ts";

export type AnswerRecorded = { reference: string; version: number; answerId: number };

/**
 * Records an answer beside those already there and moves the question to what
 * it amounts to. A minuted answer to an agreed question puts it as well. What
 * is taken away is due as the body's rule for written answers says, if it has
 * one. Refuses by role, state, a stale version, or what does not hold together.
 */
export function recordAnswer(db: Db, acting: Acting, input: AnswerInput): Promise<Outcome<AnswerRecorded>> {
  return runDeedFor(db, acting, (trx) => recordAnswerIn(trx, acting, input));
}

/** `recordAnswer` within a transaction that is open already. */
export async function recordAnswerIn(trx: Trx, acting: Acting, input: AnswerInput): Promise<AnswerRecorded> {
  const { actor, now } = acting;
  const { questionId, kind, result, text = "" } = input;
  const asked = await questionToChange(trx, acting, input, (one) => mayRecordAnswer(one, input, actor));
  requireVerdict(allOf(hasWords(kind, text), mayHaveAnsweredOn(input.answeredOn ?? null, askedOn(asked), actor.today)));
  const { version } = isPutByAnswer(asked.state, input) ? await putQuestionIn(trx, acting, input) : asked;
  const question = { ...asked, version };
  await requireQuestionParts(trx, actor, question, { addresseeOfficeId: input.answeredByOfficeId });

  const place = kind === "minuted" ? await findWherePut(trx, actor, question, input) : null;
  if (kind === "minuted") requireVerdict(mayBePutAt(place, actor));
  const answeredOn = input.answeredOn ?? place?.meetsOn ?? null;
  const answerId = await insertAnswer(trx, {
    questionId,
    kind,
    result,
    text,
    answeredOn,
    meetingId: place?.meetingId ?? null,
    answeredByOfficeId: input.answeredByOfficeId ?? null,
    answeredByWords: input.answeredByWords ?? "",
    sourceWords: input.sourceWords ?? "",
    recordedAt: now,
    recordedByName: actor.name,
  });
  const changed = await writeQuestionChange(trx, acting, question, {
    state: stateAfterAnswer(asked.state, input),
    fields: dueAfterAnswer(input, answeredOn ?? actor.today, question.writtenAnswerDays),
    meetingId: place?.meetingId,
    event: () =>
      kind === "added_after"
        ? { action: "answer_added" }
        : { action: "question_answered", particulars: { to: answerText(input) } },
  });
  return { ...changed, answerId };
}
