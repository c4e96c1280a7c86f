import { expect, test } from "vitest";
import { freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { insertMembership } from "#db/administration/memberships.server.ts";
import { insertOffice } from "#db/administration/offices.server.ts";
import { insertPerson } from "#db/administration/people.server.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { nextFollowUpNumber } from "#db/follow-up/follow-ups.server.ts";
import { insertMeeting } from "#db/meeting/meetings.server.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";

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

test("a person, an office and a part are not called by the number of one that was taken out again", async () => {
  const db = await freshDb();
  const person = () =>
    within<number>(db, (trx) => insertPerson(trx, { name: "Cllr Ann Firth", familyName: "Firth", description: "" }));
  const office = (title: string) =>
    within<number>(db, (trx) => insertOffice(trx, { title, organisation: "Northshire Council" }));
  const first = await person();
  const part = () =>
    within<number>(db, (trx) =>
      insertMembership(trx, { personId: first, bodyId: PANEL, role: "member", fromOn: "2026-05-20" }),
    );
  const [second, clerk, began] = [await person(), await office("Clerk"), await part()];
  await db.deleteFrom("person").where("id", "=", second).execute();
  await db.deleteFrom("office").where("id", "=", clerk).execute();
  await db.deleteFrom("membership").where("id", "=", began).execute();
  expect([await person(), await office("Mayor"), await part()]).toEqual([second + 1, clerk + 1, began + 1]);
});

test("a follow-up’s number of the year is not given again once the follow-up was taken out", async () => {
  const db = await freshDb();
  const next = (startYear: number, bodyId = PANEL) =>
    within<number>(db, (trx) => nextFollowUpNumber(trx, bodyId, startYear));
  await givenFollowUp(db, { startYear: 2025, number: 1 });
  const id = await givenFollowUp(db, { startYear: 2025, number: 2 });
  await db.deleteFrom("followUp").where("id", "=", id).execute();
  expect([await next(2025), await next(2024), await next(2025, OTHER_COMMITTEE)]).toEqual([3, 1, 1]);
});
