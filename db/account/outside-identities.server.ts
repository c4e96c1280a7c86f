import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** Who somebody is at a provider. */
export type OutsideIdentity = { providerId: number; issuer: string; subject: string };

/** Whose account it is; undefined where nobody has joined the identity. */
export async function findIdentity(db: Kysely<Database>, { providerId, issuer, subject }: OutsideIdentity) {
  return db
    .selectFrom("outsideIdentity")
    .innerJoin("account", "account.personId", "outsideIdentity.personId")
    .select(["outsideIdentity.personId", "account.suspendedAt"])
    .where("providerId", "=", providerId)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
}

/** From now on the identity signs in to the account. */
export async function insertIdentity(trx: Transaction<Database>, identity: New<"outsideIdentity">): Promise<void> {
  await trx.insertInto("outsideIdentity").values(identity).execute();
}

/** With which providers a person has joined their account. */
export async function listIdentitiesOf(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("outsideIdentity")
    .innerJoin("identityProvider", "identityProvider.id", "outsideIdentity.providerId")
    .select(["identityProvider.id", "identityProvider.name", "outsideIdentity.joinedAt"])
    .where("outsideIdentity.personId", "=", personId)
    .orderBy("identityProvider.name")
    .limit(20)
    .execute();
}

/** A person, and whose council they are of: a provider signs in nobody of another. */
export async function findOfCouncil(db: Kysely<Database>, personId: number) {
  return db.selectFrom("person").select(["id", "name", "councilId"]).where("id", "=", personId).executeTakeFirst();
}

/** Keeps somebody who is sent to a provider. */
export async function insertAttempt(db: Kysely<Database>, attempt: New<"outsideAttempt">): Promise<void> {
  await db.insertInto("outsideAttempt").values(attempt).execute();
}

/** Who comes back with this, once: whoever comes second finds nothing. */
export async function takeAttempt(db: Kysely<Database>, idHash: string, now: IsoInstant) {
  const taken = await db.deleteFrom("outsideAttempt").where("idHash", "=", idHash).returningAll().executeTakeFirst();
  return taken && taken.expiresAt > now ? taken : undefined;
}

/** Forgets those who did not come back in time. */
export async function deleteExpiredAttempts(trx: Transaction<Database>, by: IsoInstant): Promise<void> {
  await trx.deleteFrom("outsideAttempt").where("expiresAt", "<=", by).execute();
}
