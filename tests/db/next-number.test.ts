import { expect, test } from "vitest";
import { freshDb, PANEL } from "#tests/support/cast.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { insertMeeting } from "#db/meeting/meetings.server.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenTheme } from "#tests/support/records.ts";

const within = <T>(db: Db, made: Parameters<ReturnType<Db["transaction"]>["execute"]>[0]) =>
  db.transaction().execute(made) as Promise<T>;

test("a number that was taken out again is not given to another record", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db);
  const question = { bodyId: PANEL, themeId, text: "How many?", kind: "oral" as const };
  const meeting = { bodyId: PANEL, meetsOn: "2026-12-01", kind: "ordinary" as const, minutesAvailable: 120 };
  const ask = () => within<number>(db, (trx) => insertQuestion(trx, question));
  const meet = () => within<number>(db, (trx) => insertMeeting(trx, meeting));
  expect([await ask(), await ask(), await meet(), await meet()]).toEqual([1, 2, 1, 2]);

  await db.deleteFrom("question").where("id", "=", 2).execute();
  await db.deleteFrom("meeting").where("id", "=", 2).execute();
  expect([await ask(), await meet()]).toEqual([3, 3]);

  await db.deleteFrom("question").execute();
  expect([await ask(), await ask(), await meet()]).toEqual([4, 5, 4]);
});

test("each kind counts for itself", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db);
  await db.insertInto("numberGone").values({ kind: "question", number: 7 }).execute();
  const item = { bodyId: PANEL, themeId, title: "Hotel watch", kind: "theme" as const, minutes: 30, position: 1 };
  expect(await within(db, (trx) => insertItem(trx, item as Parameters<typeof insertItem>[1]))).toBe(1);
  expect(
    await within(db, (trx) => insertQuestion(trx, { bodyId: PANEL, themeId, text: "How many?", kind: "oral" })),
  ).toBe(8);
});
