import { sql, type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { readableBroughtMeetings } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const MOST_LISTED = 50;

/** Meetings that were brought in with all that was found, where this reader may see them. */
export function findBrought(db: Kysely<Database>, reader: Reader, id: number) {
  return readBrought(db, reader)
    .select(["broughtMeetings.found", "broughtMeetings.committees", "broughtMeetings.undo"])
    .where("broughtMeetings.id", "=", id)
    .executeTakeFirst();
}

export type BroughtRow = NonNullable<Awaited<ReturnType<typeof findBrought>>>;

/** Those that the reader may see, those that wait first, then the newest: a page of them. */
export function pageBrought(db: Kysely<Database>, reader: Reader, asked: string | null) {
  const all = readBrought(db, reader)
    .orderBy((eb) => eb.case().when("broughtMeetings.state", "=", "draft").then(0).else(1).end())
    .orderBy("broughtMeetings.id", "desc");
  return readPage(all, asked, MOST_LISTED);
}

/** How many of the body wait to be saved or discarded. */
export async function countWaitingBrought(db: Kysely<Database>, bodyId: number): Promise<number> {
  const { waiting } = await db
    .selectFrom("broughtMeetings")
    .select(sql<number>`count(*)`.as("waiting"))
    .where("bodyId", "=", bodyId)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Keeps meetings that were brought in; returns their id. */
export async function insertBrought(trx: Transaction<Database>, row: New<"broughtMeetings">): Promise<number> {
  const { id } = await trx.insertInto("broughtMeetings").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes meetings that were brought in and raises their version by one. */
export async function updateBrought(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"broughtMeetings">, "id" | "bodyId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("broughtMeetings")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Which committee is known to be which body. */
export function listKnownCommittees(db: Kysely<Database>) {
  return db
    .selectFrom("knownCommittee")
    .innerJoin("body", "body.id", "knownCommittee.bodyId")
    .select(["knownCommittee.knownAs as key", "knownCommittee.bodyId", "body.name as bodyName"])
    .execute();
}

/** Remembers that a committee is the body. */
export async function insertKnownCommittee(trx: Transaction<Database>, row: New<"knownCommittee">): Promise<void> {
  await trx
    .insertInto("knownCommittee")
    .values(row)
    .onConflict((on) => on.columns(["bodyId", "knownAs"]).doUpdateSet({ title: row.title }))
    .execute();
}

function readBrought(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("broughtMeetings")
    .innerJoin("body", "body.id", "broughtMeetings.bodyId")
    .select([
      "broughtMeetings.id",
      "broughtMeetings.bodyId",
      "broughtMeetings.fileNames",
      "broughtMeetings.asksService",
      "broughtMeetings.state",
      "broughtMeetings.broughtAt",
      "broughtMeetings.broughtByName",
      "broughtMeetings.savedAt",
      "broughtMeetings.savedByName",
      "broughtMeetings.undoneAt",
      "broughtMeetings.undoneByName",
      "broughtMeetings.version",
      "body.name as bodyName",
      "body.endedOn",
    ])
    .where(readableBroughtMeetings(reader));
}
