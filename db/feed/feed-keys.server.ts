import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** The calendar address that a person has open: when it was made. Undefined where they have none. */
export function findFeedKey(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("feedKey")
    .select(["id", "createdAt"])
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
}

/** Whose open calendar address this hash is of; undefined where it is nobody's, or was stopped. */
export async function findFeedKeyHolder(db: Kysely<Database>, keyHash: string): Promise<number | undefined> {
  const row = await db
    .selectFrom("feedKey")
    .select("personId")
    .where("keyHash", "=", keyHash)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return row?.personId;
}

/** Stores a calendar address under the hash of its secret; the secret itself is never stored. */
export async function insertFeedKey(trx: Transaction<Database>, key: New<"feedKey">): Promise<void> {
  await trx.insertInto("feedKey").values(key).execute();
}

/** Stops the calendar address that a person has open. */
export async function revokeFeedKey(trx: Transaction<Database>, personId: number, at: IsoInstant): Promise<void> {
  await trx
    .updateTable("feedKey")
    .set({ revokedAt: at })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .execute();
}
