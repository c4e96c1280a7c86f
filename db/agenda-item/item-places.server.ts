import type { Kysely, Transaction } from "kysely";
import type { Database } from "#db/schema.ts";

/** The body's programme of one municipal year, named by its starting year; undefined where none is started. */
export function findProgrammeOfYear(db: Kysely<Database>, bodyId: number, startYear: number) {
  return db
    .selectFrom("workProgramme")
    .select(["id", "state", "startYear"])
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear)
    .executeTakeFirst();
}

/** The programme with this id, for a deed that already holds an item of it. */
export function getProgrammeState(trx: Transaction<Database>, id: number) {
  return trx.selectFrom("workProgramme").select(["id", "state"]).where("id", "=", id).executeTakeFirstOrThrow();
}

/** When the body's municipal year starts. */
export function getYearStart(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("body")
    .select(["yearStartMonth", "yearStartDay"])
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow();
}

/** The variation of this item that waits for the chair, if there is one. */
export function findOpenVariation(db: Kysely<Database>, itemId: number) {
  return openVariations(db).where("variation.itemId", "=", itemId).executeTakeFirst();
}

/** The variations of these items that wait for the chair. */
export function listOpenVariations(db: Kysely<Database>, itemIds: readonly number[]) {
  if (itemIds.length === 0) return Promise.resolve([]);
  return openVariations(db).where("variation.itemId", "in", itemIds).execute();
}

function openVariations(db: Kysely<Database>) {
  return db
    .selectFrom("variation")
    .leftJoin("meeting as source", "source.id", "variation.fromMeetingId")
    .leftJoin("meeting as target", "target.id", "variation.toMeetingId")
    .select([
      "variation.id",
      "variation.itemId",
      "variation.kind",
      "variation.reasonWords",
      "source.meetsOn as fromDay",
      "target.meetsOn as toDay",
    ])
    .where("variation.state", "=", "awaiting_chair");
}
