import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/** How many tries are counted against a key since the instant. */
export async function countTries(db: Kysely<Database>, keyHash: string, since: IsoInstant): Promise<number> {
  const row = await db
    .selectFrom("signInFailure")
    .select((eb) => eb.fn.countAll<number>().as("tries"))
    .where("keyHash", "=", keyHash)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  return row.tries;
}

/** Counts one try against each key; returns the ids, to take back if it succeeds. */
export async function insertTries(
  trx: Transaction<Database>,
  keyHashes: readonly string[],
  at: IsoInstant,
): Promise<number[]> {
  const rows = await trx
    .insertInto("signInFailure")
    .values(keyHashes.map((keyHash) => ({ keyHash, at })))
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Takes back the named tries. */
export async function deleteTries(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  await db
    .deleteFrom("signInFailure")
    .where("id", "in", [-1, ...ids])
    .execute();
}

/** Forgets every try counted against a key. */
export async function deleteTriesOf(db: Kysely<Database>, keyHash: string): Promise<void> {
  await db.deleteFrom("signInFailure").where("keyHash", "=", keyHash).execute();
}

/** Forgets every try counted against an account's key, together and from each address apart. */
export async function deleteTriesFromAnywhere(db: Kysely<Database>, accountKey: string): Promise<void> {
  await deleteTriesOf(db, accountKey);
  // The keys of its addresses go on after a colon, which is followed by the semicolon.
  await db
    .deleteFrom("signInFailure")
    .where("keyHash", ">=", `${accountKey}:`)
    .where("keyHash", "<", `${accountKey};`)
    .execute();
}

/** Forgets the tries made before the instant. */
export async function deleteTriesBefore(db: Kysely<Database>, before: IsoInstant): Promise<void> {
  await db.deleteFrom("signInFailure").where("at", "<", before).execute();
}
