import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** The stored session of this hashed id, whatever its age; undefined when there is none. */
export async function findSession(db: Kysely<Database>, idHash: string) {
  return db
    .selectFrom("session")
    .select(["personId", "lastSeenAt", "expiresAt", "flash"])
    .where("idHash", "=", idHash)
    .executeTakeFirst();
}

/** Stores a new session. */
export async function insertSession(db: Kysely<Database>, session: New<"session">): Promise<void> {
  await db.insertInto("session").values(session).execute();
}

/** Notes that the session was used at this instant. */
export async function touchSession(db: Kysely<Database>, idHash: string, at: IsoInstant): Promise<void> {
  await db.updateTable("session").set({ lastSeenAt: at }).where("idHash", "=", idHash).execute();
}

/** Keeps, or with null clears, the sentence for the session's next page. */
export async function setFlash(db: Kysely<Database>, idHash: string, words: string | null): Promise<void> {
  await db.updateTable("session").set({ flash: words }).where("idHash", "=", idHash).execute();
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
    .limit(50)
    .execute();
}

/** Clears sessions whose absolute limit has passed. */
export async function deleteExpiredSessions(db: Kysely<Database>, now: IsoInstant): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
}
