import type { Kysely, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableQuestions } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Writes an answer; returns its id. Answers are never changed: a correction is another. */
export async function insertAnswer(trx: Transaction<Database>, answer: New<"answer">): Promise<number> {
  const { id } = await trx.insertInto("answer").values(answer).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** The answer, where this reader's working record holds its question. */
export function findAnswer(db: Kysely<Database>, reader: Reader, id: number) {
  return db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.questionId")
    .select([
      "answer.id",
      "answer.questionId",
      "answer.meetingId",
      "answer.kind",
      "answer.result",
      "answer.text",
      "answer.answeredByOfficeId",
      "answer.answeredByWords",
      "answer.answeredOn",
      "answer.correctsAnswerId",
    ])
    .where("answer.id", "=", id)
    .where(readableQuestions(reader))
    .executeTakeFirst();
}

/** Every answer to these questions in the order recorded, with who gave it and at which meeting. At most 1,000. */
export function listAnswers(db: Kysely<Database>, questionIds: readonly number[]) {
  if (questionIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("answer")
    .leftJoin("office", "office.id", "answer.answeredByOfficeId")
    .leftJoin("meeting", "meeting.id", "answer.meetingId")
    .select([
      "answer.id",
      "answer.questionId",
      "answer.meetingId",
      "answer.kind",
      "answer.result",
      "answer.text",
      "answer.answeredByWords",
      "answer.answeredOn",
      "answer.correctsAnswerId",
      "answer.because",
      "answer.sourceWords",
      "answer.recordedAt",
      "answer.recordedByName",
      "office.title as answeredByTitle",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .where("answer.questionId", "in", questionIds)
    .orderBy("answer.id")
    .limit(1_000)
    .execute();
}

export type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number];
