import type { Kysely, Transaction } from "kysely";
import { MOST_PASSKEYS } from "#app/domain/account/second-step.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** The passkeys of a person, oldest first. */
export async function listPasskeys(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("passkey")
    .select(["id", "credentialId", "publicKey", "counter", "name", "madeAt", "usedAt"])
    .where("personId", "=", personId)
    .orderBy("id")
    .limit(MOST_PASSKEYS)
    .execute();
}

/** Keeps a new passkey. */
export async function insertPasskey(trx: Transaction<Database>, passkey: New<"passkey">): Promise<void> {
  await trx.insertInto("passkey").values(passkey).execute();
}

/** Whether anybody has this passkey. */
export async function isPasskeyKept(db: Kysely<Database>, credentialId: string): Promise<boolean> {
  const found = await db.selectFrom("passkey").select("id").where("credentialId", "=", credentialId).executeTakeFirst();
  return found !== undefined;
}

/** Notes that a passkey was used; false where its counter has been beyond that: the answer was given before. */
export async function usePasskey(
  db: Kysely<Database>,
  id: number,
  { before, counter, at }: { before: number; counter: number; at: IsoInstant },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("passkey")
    .set({ counter, usedAt: at })
    .where("id", "=", id)
    .where("counter", "=", before)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes one of a person's passkeys; false where it is not theirs. */
export async function deletePasskey(trx: Transaction<Database>, personId: number, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("passkey")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Removes every passkey of a person. */
export async function deletePasskeysOf(trx: Transaction<Database>, personId: number): Promise<void> {
  await trx.deleteFrom("passkey").where("personId", "=", personId).execute();
}
