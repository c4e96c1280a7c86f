import { beforeEach, expect, test } from "vitest";
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  listSessionsOf,
  proveSession,
  touchSessions,
} from "#db/account/sessions.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenSessions, sessionsOf } from "#tests/support/accounts.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";

let db: Db;
let mine: string[];
const { personId } = PEOPLE.member;
const LATER = "2026-09-01T10:00:00.000Z";
const END = "2026-09-01T21:00:00.000Z";

/** Three sessions of a member, and one of the chair. */
beforeEach(async () => {
  db = await freshDb();
  mine = await givenSessions(db, "member", 3);
  await givenSessions(db, "chair");
});

test("a session is found by its own name, whatever its age", async () => {
  expect(await findSession(db, mine[1] ?? "")).toEqual({
    personId,
    createdAt: NOW,
    lastSeenAt: NOW,
    expiresAt: END,
    deviceWords: "Firefox on Linux",
    provedAt: null,
    waitsOn: null,
    waitsFor: null,
    goodUntil: null,
  });
  expect(await findSession(db, "nothing")).toBeUndefined();
});

test("that a person showed again that it is they is noted of the one session", async () => {
  await proveSession(db, mine[1] ?? "", LATER);
  expect(await findSession(db, mine[1] ?? "")).toMatchObject({ provedAt: LATER });
  expect(await findSession(db, mine[0] ?? "")).toMatchObject({ provedAt: null });
});

test("uses are noted of the sessions named, and one that is over is passed over", async () => {
  await touchSessions(db, [
    [mine[1] ?? "", LATER],
    ["over", LATER],
  ]);
  const seen = await db.selectFrom("session").select(["idHash", "lastSeenAt"]).orderBy("idHash").execute();
  expect(seen.filter(({ lastSeenAt }) => lastSeenAt === LATER).map(({ idHash }) => idHash)).toEqual([mine[1]]);
  expect(seen).toHaveLength(4);
});

test("one's open sessions, the last used first; not one that ends at this instant, nor another's", async () => {
  await touchSessions(db, [[mine[2] ?? "", LATER]]);
  await db
    .updateTable("session")
    .set({ expiresAt: LATER })
    .where("idHash", "=", mine[0] ?? "")
    .execute();
  const open = async (now: string) => (await listSessionsOf(db, personId, now)).map(({ idHash }) => idHash);
  expect(await open(NOW)).toEqual([mine[2], mine[0], mine[1]]);
  expect(await open(LATER)).toEqual([mine[2], mine[1]]);
  expect(await open(END)).toEqual([]);
});

test("one is ended, all of a person, or all but one; nobody else's", async () => {
  await deleteSession(db, mine[0] ?? "");
  expect(await sessionsOf(db, "member")).toEqual(mine.slice(1));
  expect(await deleteSessionsOf(db, personId, mine[1])).toBe(1);
  expect(await sessionsOf(db, "member")).toEqual([mine[1]]);
  expect(await deleteSessionsOf(db, personId)).toBe(1);
  expect(await deleteSessionsOf(db, personId)).toBe(0);
  expect(await sessionsOf(db, "chair")).toHaveLength(1);
});

test("sessions past their limit are cleared, the instant itself included", async () => {
  const clear = (at: string) => db.transaction().execute((trx) => deleteExpiredSessions(trx, at, 1));
  await clear("2026-09-01T20:59:59.999Z");
  expect(await sessionsOf(db, "member")).toHaveLength(3);
  await db
    .updateTable("session")
    .set({ expiresAt: LATER })
    .where("idHash", "=", mine[0] ?? "")
    .execute();
  await clear(LATER);
  expect(await sessionsOf(db, "member")).toEqual(mine.slice(1));
  await clear(END);
  expect(await sessionsOf(db, "chair")).toEqual([]);
});
