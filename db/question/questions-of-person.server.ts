import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { isThemeNotHidden, onlyChecked, readableQuestions } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { NOT_IN_DRAFT } from "./question-facts.server.ts";
import { listReadableQuestions } from "./questions.server.ts";

/** The questions this person proposed that their working record holds, newest first: one part of them. */
export async function listQuestionsBy(db: Kysely<Database>, reader: Reader, personId: number, { limit, offset }: Part) {
  const found = await idsBy(db, reader, { personId, limit, offset });
  return listReadableQuestions(
    db,
    reader,
    found.map(({ id }) => id),
  );
}

const idsBy = readyForReader((db, reader, { personId, limit, offset }: Part & { personId: number }) =>
  questionsBy(db, reader, personId).select("question.id").orderBy("question.id", "desc").limit(limit).offset(offset),
);

/** How many of them there are. */
export function countQuestionsBy(db: Kysely<Database>, reader: Reader, personId: number): Promise<number> {
  return whileNothingMoved(db, "question", JSON.stringify(["by a person", reader, personId]), async () => {
    const row = await questionsBy(db, reader, personId)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return row.n;
  });
}

function questionsBy(db: Kysely<Database>, reader: Reader, personId: number) {
  return db
    .selectFrom("question")
    .where("question.authorPersonId", "=", personId)
    .where(onlyChecked(readableQuestions(reader, isThemeNotHidden)))
    .where(NOT_IN_DRAFT);
}
