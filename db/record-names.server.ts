import type { Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { ReferredKind } from "#app/domain/references.ts";
import { orNone, readableFollowUps, readableItems, readableQuestions, readableThemes } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/** A record with the title, the words or, of a meeting, the day that it goes by. */
export type RecordName = { id: number; name: string };

/** What these records of one kind go by, where this reader sees them. Requests have no name of their own. */
export async function listRecordNames(
  db: Kysely<Database>,
  reader: Reader,
  kind: ReferredKind,
  ids: readonly number[],
): Promise<RecordName[]> {
  return QUERIES[kind]?.(db, reader, orNone(ids)) ?? [];
}

type Query = (db: Kysely<Database>, reader: Reader, ids: readonly number[]) => Promise<RecordName[]>;

const QUERIES: Partial<Record<ReferredKind, Query>> = {
  theme: (db, reader, ids) =>
    db
      .selectFrom("theme")
      .select(["id", "title as name"])
      .where("id", "in", ids)
      .where(readableThemes(reader))
      .execute(),
  question: (db, reader, ids) =>
    db
      .selectFrom("question")
      .select(["id", "text as name"])
      .where("id", "in", ids)
      .where(readableQuestions(reader))
      .execute(),
  item: (db, reader, ids) =>
    db
      .selectFrom("agendaItem")
      .select(["id", "title as name"])
      .where("id", "in", ids)
      .where(readableItems(reader))
      .execute(),
  follow_up: (db, reader, ids) =>
    db
      .selectFrom("followUp")
      .select(["id", "wording as name"])
      .where("id", "in", ids)
      .where(readableFollowUps(reader))
      .execute(),
  meeting: (db, reader, ids) =>
    db
      .selectFrom("meeting")
      .select(["id", "meetsOn as name"])
      .where("id", "in", ids)
      .where("bodyId", "in", orNone(bodiesOf(reader)))
      .execute(),
  scoring: (db, reader, ids) =>
    db
      .selectFrom("scoringRound")
      .select(["id", "title as name"])
      .where("id", "in", ids)
      .where("bodyId", "in", orNone(bodiesOf(reader)))
      .execute(),
};
