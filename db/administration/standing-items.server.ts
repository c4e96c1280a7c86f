import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

const STANDING_COLUMNS = [
  "id",
  "bodyId",
  "kind",
  "title",
  "purpose",
  "minutes",
  "place",
  "position",
  "version",
] as const;

/** The standing items of a body that are in use, in the order of the agenda. */
export async function listStandingItems(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("standingItem")
    .select(STANDING_COLUMNS)
    .where("bodyId", "=", bodyId)
    .where("endedAt", "is", null)
    .orderBy("place", "desc")
    .orderBy("position")
    .orderBy("id")
    .limit(200)
    .execute();
}

/** One standing item of a body that is in use. */
export async function findStandingItem(db: Kysely<Database>, bodyId: number, id: number) {
  return db
    .selectFrom("standingItem")
    .select(STANDING_COLUMNS)
    .where("bodyId", "=", bodyId)
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

/** Writes a new standing item; returns its id. */
export async function insertStandingItem(trx: Transaction<Database>, item: New<"standingItem">): Promise<number> {
  const { id } = await trx.insertInto("standingItem").values(item).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a standing item, or with `endedAt` takes it out of use, and raises its version by one. */
export async function changeStandingItem(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"standingItem">, "id" | "bodyId" | "version">> & { endedAt?: IsoInstant },
): Promise<void> {
  await trx
    .updateTable("standingItem")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
