import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import { readableQuestions } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { notInDraft, readQuestions } from "./questions.server.ts";

/** The questions this person proposed that their working record holds, newest first: one part of them. */
export function listQuestionsBy(db: Kysely<Database>, reader: Reader, personId: number, { limit, offset }: Part) {
  return readQuestions(db, reader)
    .where("question.authorPersonId", "=", personId)
    .where(notInDraft)
    .where(readableQuestions(reader))
    .orderBy("question.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many of them there are. */
export async function countQuestionsBy(db: Kysely<Database>, reader: Reader, personId: number): Promise<number> {
  const row = await db
    .selectFrom("question")
    .leftJoin("theme", "theme.id", "question.themeId")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("question.authorPersonId", "=", personId)
    .where(notInDraft)
    .where(readableQuestions(reader))
    .executeTakeFirstOrThrow();
  return row.n;
}
