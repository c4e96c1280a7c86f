import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** Notes of a new session that it began at a provider. */
export async function insertOutsideSession(trx: Transaction<Database>, outside: New<"outsideSession">): Promise<void> {
  await trx.insertInto("outsideSession").values(outside).execute();
}

/** Sessions in use that can be renewed, are good no longer than `by`, and were not asked about at this moment: first what ends first. */
export async function listToRenew(
  db: Kysely<Database>,
  { by, now, usedSince }: { by: IsoInstant; now: IsoInstant; usedSince: IsoInstant },
) {
  return db
    .selectFrom("outsideSession")
    .innerJoin("session", "session.idHash", "outsideSession.sessionIdHash")
    .select(["outsideSession.sessionIdHash", "outsideSession.providerId", "outsideSession.refreshSealed"])
    .select(["outsideSession.renewedAt", "outsideSession.subject"])
    .where("outsideSession.refreshSealed", "is not", null)
    .where("outsideSession.goodUntil", "<=", by)
    .where("outsideSession.renewedAt", "<", now)
    .where("session.lastSeenAt", ">", usedSince)
    .orderBy("outsideSession.goodUntil")
    .limit(50)
    .execute();
}

/** Takes a session to renew it; false where another process did. */
export async function claimRenewal(
  db: Kysely<Database>,
  sessionIdHash: string,
  { before, now }: { before: IsoInstant; now: IsoInstant },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("outsideSession")
    .set({ renewedAt: now })
    .where("sessionIdHash", "=", sessionIdHash)
    .where("renewedAt", "=", before)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The session is in force at the provider: it is good until then, and renewed with this. */
export async function renewSession(
  db: Kysely<Database>,
  sessionIdHash: string,
  to: { refreshSealed: string; goodUntil: IsoInstant },
): Promise<void> {
  await db.updateTable("outsideSession").set(to).where("sessionIdHash", "=", sessionIdHash).execute();
}

/** The provider whose session this is, whether it is good still or not; undefined for a session of our own. */
export async function findOutsideSession(db: Kysely<Database>, sessionIdHash: string) {
  return db
    .selectFrom("outsideSession")
    .innerJoin("identityProvider", "identityProvider.id", "outsideSession.providerId")
    .select(["outsideSession.providerId", "identityProvider.name"])
    .where("sessionIdHash", "=", sessionIdHash)
    .where("identityProvider.offeredSinceAt", "is not", null)
    .executeTakeFirst();
}

/**
 * Ends what the provider says had ended by then, by its own clock: one session by the name that it has there, or all of a
 * person; a session of theirs whose name is not known here ends with any. Returns how many.
 */
export async function endAtProvider(
  db: Kysely<Database>,
  providerId: number,
  { sid, subject, by }: { sid: string | null; subject: string | null; by: IsoInstant },
): Promise<number> {
  const began = db
    .selectFrom("outsideSession")
    .select("sessionIdHash")
    .where("providerId", "=", providerId)
    .where("toldAt", "<=", by)
    .$if(subject !== null, (query) => query.where("subject", "=", subject ?? ""))
    .$if(sid !== null, (query) =>
      query.where((eb) => eb.or([eb("sid", "=", sid), ...(subject === null ? [] : [eb("sid", "is", null)])])),
    );
  const result = await db.deleteFrom("session").where("idHash", "in", began).executeTakeFirst();
  return Number(result.numDeletedRows);
}
