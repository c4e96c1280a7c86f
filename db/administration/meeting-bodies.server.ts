import type { Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const BODY_COLUMNS = [
  "id",
  "slug",
  "name",
  "kind",
  "defaultMeetingMinutes",
  "endedOn",
  "yearStartMonth",
  "yearStartDay",
] as const;

/** The body with its defaults for a meeting, where the reader has a part in it. */
export function findMeetingBody(db: Kysely<Database>, reader: Reader, id: number) {
  return readBodies(db, reader).where("id", "=", id).executeTakeFirst();
}

/** The same by the body's name in addresses. */
export function findMeetingBodyBySlug(db: Kysely<Database>, reader: Reader, slug: string) {
  return readBodies(db, reader).where("slug", "=", slug).executeTakeFirst();
}

/** The bodies the reader has a part in, by name. */
export function listMeetingBodies(db: Kysely<Database>, reader: Reader) {
  return readBodies(db, reader).orderBy("name").execute();
}

/** The standing items that every new meeting of the body opens and closes with, in order. */
export function listStandingInForce(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("standingItem")
    .select(["id", "kind", "title", "purpose", "minutes", "place"])
    .where("bodyId", "=", bodyId)
    .where("endedAt", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

function readBodies(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("body")
    .select(BODY_COLUMNS)
    .where("id", "in", orNone(bodiesOf(reader)));
}
