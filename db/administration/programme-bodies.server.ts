import type { Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const BODY_COLUMNS = ["id", "name", "slug", "yearStartMonth", "yearStartDay"] as const;

/** A body that has not ended and that the reader has a part in. */
export function findOpenBody(db: Kysely<Database>, reader: Reader, id: number) {
  return openBodies(db, reader).where("id", "=", id).executeTakeFirst();
}

/** The bodies that have not ended and that the reader has a part in, by name. */
export function listOpenBodies(db: Kysely<Database>, reader: Reader) {
  return openBodies(db, reader).orderBy("name").execute();
}

function openBodies(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("body")
    .select(BODY_COLUMNS)
    .where("id", "in", orNone(bodiesOf(reader)))
    .where("endedOn", "is", null);
}
