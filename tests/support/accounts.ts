import type { Db } from "#db/open.server.ts";
import { NOW, PEOPLE, type CastName } from "./cast.ts";

export const SECRET = "the secret of these tests, 32 long";
export const SHOWN = { secret: SECRET, originOf: () => "https://planner.test", byMail: false } as const;
export const MAILED = { ...SHOWN, byMail: true } as const;

/** The token at the end of a link. */
export function tokenOf(link: string | null): string {
  return link?.split("/").at(-1) ?? "";
}

/** Opens so many sessions for a person of the cast; returns their hashed ids. */
export async function givenSessions(db: Db, name: CastName, count = 1): Promise<string[]> {
  const { personId } = PEOPLE[name];
  const ids = Array.from({ length: count }, (_, n) => `${name}-session-${n}`);
  await db
    .insertInto("session")
    .values(
      ids.map((idHash) => ({
        idHash,
        personId,
        createdAt: NOW,
        lastSeenAt: NOW,
        expiresAt: "2026-09-01T21:00:00.000Z",
        deviceWords: "Firefox on Linux",
      })),
    )
    .execute();
  return ids;
}

/** The hashed ids of a person's sessions. */
export async function sessionsOf(db: Db, name: CastName): Promise<string[]> {
  const rows = await db
    .selectFrom("session")
    .select("idHash")
    .where("personId", "=", PEOPLE[name].personId)
    .orderBy("idHash")
    .execute();
  return rows.map((row) => row.idHash);
}

/** Everything in every table, as text: to look for what must be nowhere. */
export async function everythingIn(db: Db): Promise<string> {
  const rows = await Promise.all([
    db.selectFrom("linkToken").selectAll().execute(),
    db.selectFrom("submitKey").selectAll().execute(),
    db.selectFrom("outbox").selectAll().execute(),
    db.selectFrom("session").selectAll().execute(),
    db.selectFrom("event").selectAll().execute(),
    db.selectFrom("signInFailure").selectAll().execute(),
  ]);
  return JSON.stringify(rows);
}
