import { hasAnswerToCorrect, mayCorrectAnswer } from "#app/domain/question/may-answer.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listAnswers } from "#db/question/answers.server.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { deedOf } from "./offer-answering.server.ts";

/** What the page that corrects an answer needs: the answer chosen (the latest where none is), as it reads now. */
export async function offerAnswerCorrection(db: Db, actor: Actor, questionId: number, answerId: number | null) {
  const question = await findQuestion(db, actor, questionId);
  if (!question) return undefined;
  const answers = await listAnswers(db, [questionId]);
  const originals = answers.filter(({ kind, result }) => kind !== "correction" && hasAnswerToCorrect(result).allowed);
  const original = answerId ? originals.find(({ id }) => id === answerId) : originals.at(-1);
  if (answerId && !original) return undefined;
  const now = answers.findLast(({ correctsAnswerId }) => correctsAnswerId === original?.id) ?? original;
  return {
    ...deedOf(
      question,
      allOf(mayCorrectAnswer(question, "asked for on the form", actor), hasAnswerToCorrect(original?.result)),
    ),
    answerId: original?.id ?? 0,
    chosen: answerId !== null,
    original: original ? { kind: original.kind, text: original.text, result: original.result } : null,
    now: { text: now?.text ?? "", result: now?.result ?? "answered" },
  };
}
