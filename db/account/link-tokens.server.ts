import type { Kysely, Transaction } from "kysely";
import type { LinkKind } from "#app/domain/account/sign-in.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database, New } from "#db/schema.ts";

/**
 * The link of this hashed token, where it may still be used: not used, not run
 * out, and its account not suspended. Undefined for any other, whatever the cause.
 */
export async function findLiveLink(db: Kysely<Database>, kind: LinkKind, tokenHash: string, now: IsoInstant) {
  return db
    .selectFrom("linkToken")
    .innerJoin("account", "account.personId", "linkToken.personId")
    .innerJoin("person", "person.id", "linkToken.personId")
    .select(["linkToken.personId", "person.name", "account.email"])
    .where("linkToken.tokenHash", "=", tokenHash)
    .where("linkToken.kind", "=", kind)
    .where("linkToken.usedAt", "is", null)
    .where("linkToken.expiresAt", ">", now)
    .where("account.suspendedAt", "is", null)
    .executeTakeFirst();
}

/** Stores a link under the hash of its token; the token itself is never stored. */
export async function insertLink(trx: Transaction<Database>, link: New<"linkToken">): Promise<void> {
  await trx.insertInto("linkToken").values(link).execute();
}

/** Deletes the links to set a password whose time ended by then, used or not. */
export async function deleteExpiredLinks(trx: Transaction<Database>, by: IsoInstant, councilId: number): Promise<void> {
  await trx.deleteFrom("linkToken").where("expiresAt", "<=", by).where(isOwned("link_token", councilId)).execute();
}

/** Uses up every link of a person that is not used yet, so that none works any more. */
export async function endLinksOf(trx: Transaction<Database>, personId: number, at: IsoInstant): Promise<void> {
  await trx
    .updateTable("linkToken")
    .set({ usedAt: at })
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .execute();
}
