import { expect, test } from "vitest";
import { addDays, addHours } from "#app/domain/calendar.ts";
import { prune } from "#app/services/administration/prune.server.ts";
import { freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";

const TODAY = "2026-09-01";
const days = (count: number) => addHours(NOW, -count * 24);

test("once a day what only the machine needs is forgotten after its time, and nothing younger", async () => {
  const db = await freshDb();
  const { personId } = PEOPLE.officer;
  const key = { actorKey: "person:1", answer: "null" };
  await db.deleteFrom("submitKey").execute();
  await db
    .insertInto("submitKey")
    .values({ ...key, key: "old", at: days(31) })
    .execute();
  await db
    .insertInto("submitKey")
    .values({ ...key, key: "young", at: days(29) })
    .execute();
  const session = { personId, createdAt: days(2), lastSeenAt: days(2), deviceWords: "tests" };
  await db
    .insertInto("session")
    .values({ ...session, idHash: "over", expiresAt: NOW })
    .execute();
  await db
    .insertInto("session")
    .values({ ...session, idHash: "open", expiresAt: addHours(NOW, 1) })
    .execute();
  const link = { personId, kind: "invitation" as const, createdAt: days(9), createdByPersonId: null };
  await db
    .insertInto("linkToken")
    .values({ ...link, tokenHash: "over", expiresAt: NOW, usedAt: null })
    .execute();
  await db
    .insertInto("linkToken")
    .values({ ...link, tokenHash: "open", expiresAt: addHours(NOW, 1), usedAt: null })
    .execute();
  const told = { personId, kind: "papers" as const };
  await db
    .insertInto("reminderSent")
    .values({ ...told, key: "old", sentOn: addDays(TODAY, -401) })
    .execute();
  await db
    .insertInto("reminderSent")
    .values({ ...told, key: "young", sentOn: addDays(TODAY, -400) })
    .execute();
  const letter = { toEmail: "a@example.test", body: "", giveUpAt: NOW };
  await db
    .insertInto("outbox")
    .values({ ...letter, subject: "old", createdAt: days(91) })
    .execute();
  await db
    .insertInto("outbox")
    .values({ ...letter, subject: "young", createdAt: days(89) })
    .execute();

  expect(await prune(db, { now: NOW, today: TODAY })).toBe(true);
  expect(await db.selectFrom("submitKey").select("key").execute()).toEqual([{ key: "young" }]);
  expect(await db.selectFrom("session").select("idHash").execute()).toEqual([{ idHash: "open" }]);
  expect(await db.selectFrom("linkToken").select("tokenHash").execute()).toEqual([{ tokenHash: "open" }]);
  expect(await db.selectFrom("reminderSent").select("key").execute()).toEqual([{ key: "young" }]);
  expect(await db.selectFrom("outbox").select("subject").execute()).toEqual([{ subject: "young" }]);

  expect(await prune(db, { now: addHours(NOW, 22), today: TODAY })).toBe(false);
  expect(await prune(db, { now: addHours(NOW, 23), today: addDays(TODAY, 1) })).toBe(true);
});
