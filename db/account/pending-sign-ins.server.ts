import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database, New, Row } from "#db/schema.ts";

/** Somebody who is on the way in, where there is time left and their account is in force. */
export async function findPendingSignIn(
  db: Kysely<Database>,
  kind: Row<"pendingSignIn">["kind"],
  idHash: string,
  now: IsoInstant,
) {
  return db
    .selectFrom("pendingSignIn")
    .innerJoin("account", "account.personId", "pendingSignIn.personId")
    .innerJoin("person", "person.id", "pendingSignIn.personId")
    .select(["pendingSignIn.idHash", "pendingSignIn.personId", "pendingSignIn.next", "pendingSignIn.kept"])
    .select(["person.name", "account.email"])
    .where("pendingSignIn.idHash", "=", idHash)
    .where("pendingSignIn.kind", "=", kind)
    .where("pendingSignIn.expiresAt", ">", now)
    .where("account.suspendedAt", "is", null)
    .executeTakeFirst();
}

/** Keeps somebody who is on the way in. */
export async function insertPendingSignIn(db: Kysely<Database>, pending: New<"pendingSignIn">): Promise<void> {
  await db.insertInto("pendingSignIn").values(pending).execute();
}

/** They are in; false where another request was first. */
export async function takePendingSignIn(db: Kysely<Database>, idHash: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("pendingSignIn").where("idHash", "=", idHash).executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends every way in that a person has begun. */
export async function deletePendingSignInsOf(trx: Transaction<Database>, personId: number): Promise<void> {
  await trx.deleteFrom("pendingSignIn").where("personId", "=", personId).execute();
}

/** Forgets those who did not come in time. */
export async function deleteExpiredSignIns(
  trx: Transaction<Database>,
  by: IsoInstant,
  councilId: number,
): Promise<void> {
  await trx
    .deleteFrom("pendingSignIn")
    .where("expiresAt", "<=", by)
    .where(isOwned("pending_sign_in", councilId))
    .execute();
}
