import type { AnswerResult } from "#app/domain/question/answers.ts";
import { hasAnswerToCorrect, mayCorrectAnswer } from "#app/domain/question/may-answer.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { findAnswer, insertAnswer } from "#db/question/answers.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { questionToChange } from "./change-question-by.server.ts";
import { writeQuestionChange } from "./write-question-change.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { AnswerRecorded } from "./record-answer.server.ts";

/** What holds instead. `version` is the question's; the result stays where none is given. */
export type CorrectionInput = {
  answerId: number;
  version: number;
  text: string;
  result?: AnswerResult;
  because: string;
};

/**
 * Corrects an answer: the correction stands beside the original with who, when
 * and why, and the original is never touched. A correction corrected again
 * corrects the same original. Refuses by role, state, a stale version, without
 * a reason, and for a holding answer or a question taken away, which is no answer.
 */
export function correctAnswer(db: Db, acting: Acting, input: CorrectionInput): Promise<Outcome<AnswerRecorded>> {
  return runDeedFor(db, acting, (trx) => correctAnswerIn(trx, acting, input));
}

/** `correctAnswer` within a transaction that is open already. */
export async function correctAnswerIn(
  trx: Trx,
  acting: Acting,
  { answerId, version, text, result, because }: CorrectionInput,
): Promise<AnswerRecorded> {
  const answer = requireRecord(await findAnswer(trx, acting.actor, answerId));
  const question = await questionToChange(trx, acting, { questionId: answer.questionId, version }, (one) =>
    mayCorrectAnswer(one, because, acting.actor),
  );
  requireVerdict(hasAnswerToCorrect(answer.result));

  const correctionId = await insertAnswer(trx, {
    questionId: answer.questionId,
    meetingId: answer.meetingId,
    kind: "correction",
    result: result ?? answer.result,
    text,
    answeredByOfficeId: answer.answeredByOfficeId,
    answeredByWords: answer.answeredByWords,
    answeredOn: answer.answeredOn,
    correctsAnswerId: answer.correctsAnswerId ?? answer.id,
    because,
    recordedAt: acting.now,
    recordedByName: acting.actor.name,
  });
  const changed = await writeQuestionChange(trx, acting, question, {
    state: QUESTION_DEEDS.correct_answer.to,
    meetingId: answer.meetingId,
    event: () => ({ action: "answer_corrected", reason: because }),
  });
  return { ...changed, answerId: correctionId };
}
