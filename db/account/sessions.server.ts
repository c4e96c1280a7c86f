import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database, New } from "#db/schema.ts";

const sessionOf = readyQuery((db: Kysely<Database>, { idHash }: { idHash: string }) =>
  db
    .selectFrom("session")
    .leftJoin("waitingForm", "waitingForm.idHash", "session.idHash")
    .select(["personId", "createdAt", "lastSeenAt", "expiresAt", "deviceWords", "provedAt"])
    .leftJoin("outsideSession", "outsideSession.sessionIdHash", "session.idHash")
    .select(["waitingForm.page as waitsOn", "waitingForm.action as waitsFor", "outsideSession.goodUntil"])
    .where("session.idHash", "=", idHash),
);

/** The stored session of this hashed id, whatever its age, and where a form waits for it; undefined when there is none. */
export async function findSession(db: Kysely<Database>, idHash: string) {
  const [session] = await sessionOf(db, { idHash });
  return session;
}

/** Stores a new session. */
export async function insertSession(db: Kysely<Database>, session: New<"session">): Promise<void> {
  await db.insertInto("session").values(session).execute();
}

/** Notes when each of these sessions was used, in one transaction; one that is over, or was used later elsewhere, is passed over. */
export async function touchSessions(
  db: Kysely<Database>,
  uses: readonly (readonly [idHash: string, at: IsoInstant])[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const [idHash, lastSeenAt] of uses)
      await trx
        .updateTable("session")
        .set({ lastSeenAt })
        .where("idHash", "=", idHash)
        .where("lastSeenAt", "<", lastSeenAt)
        .execute();
  });
}

/** Notes when the person of a session showed again that it is they. */
export async function proveSession(db: Kysely<Database>, idHash: string, provedAt: IsoInstant): Promise<void> {
  await db.updateTable("session").set({ provedAt }).where("idHash", "=", idHash).execute();
}

/** Ends one session. */
export async function deleteSession(db: Kysely<Database>, idHash: string): Promise<void> {
  await db.deleteFrom("session").where("idHash", "=", idHash).execute();
}

/** Ends every session of a person, but for the one named. Returns how many ended. */
export async function deleteSessionsOf(db: Kysely<Database>, personId: number, but?: string): Promise<number> {
  const result = await db
    .deleteFrom("session")
    .where("personId", "=", personId)
    .$if(but !== undefined, (query) => query.where("idHash", "<>", but ?? ""))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** The sessions a person has open, latest used first. */
export async function listSessionsOf(db: Kysely<Database>, personId: number, now: IsoInstant) {
  return db
    .selectFrom("session")
    .select(["idHash", "createdAt", "lastSeenAt", "deviceWords"])
    .where("personId", "=", personId)
    .where("expiresAt", ">", now)
    .orderBy("lastSeenAt", "desc")
    .orderBy("idHash")
    .limit(50)
    .execute();
}

/** Clears sessions whose absolute limit had passed at the instant. */
export async function deleteExpiredSessions(
  trx: Transaction<Database>,
  at: IsoInstant,
  councilId: number,
): Promise<void> {
  await trx.deleteFrom("session").where("expiresAt", "<=", at).where(isOwned("session", councilId)).execute();
}
