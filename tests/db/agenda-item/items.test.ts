import type { Transaction } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import {
  listAgenda,
  listOnBoard,
  listScheduled,
  listUnplacedItems,
  readThemeStanding,
  setProgrammeOfMeeting,
} from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

/** Somebody with a part in both bodies. */
const BOTH = {
  ...as("officer"),
  parts: [PANEL, OTHER_COMMITTEE].map((bodyId) => ({ bodyId, role: "officer" as const })),
};

let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
});

const inTransaction = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work);
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title).sort();
/** An item in every state, called by it. */
async function givenEveryState(item: Parameters<typeof givenItem>[1], called = ""): Promise<void> {
  for (const state of ITEM_STATE_LIST)
    await givenItem(db, { ...item, state, title: `${state}${called}`, reasonWords: "x" });
}

test("on an agenda are the items scheduled or considered there, and not those of another meeting", async () => {
  await givenEveryState({ meetingId });
  await givenEveryState({ meetingId: await givenMeeting(db) }, " elsewhere");
  expect(titles(await listAgenda(db, as("member"), meetingId))).toEqual(["considered", "scheduled"]);
  expect(titles(await inTransaction((trx) => listScheduled(trx, meetingId)))).toEqual(["scheduled"]);
});

test("an item of a sensitive theme is on the agenda for those who see the body whole", async () => {
  const themeId = await givenTheme(db, { sensitiveSinceAt: NOW });
  await givenItem(db, { meetingId, themeId, state: "scheduled" });
  expect(await listAgenda(db, as("member"), meetingId)).toEqual([]);
  expect(await listAgenda(db, as("chair"), meetingId)).toHaveLength(1);
});

test("an agenda runs by its places, part II last", async () => {
  for (const [title, part, position] of [
    ["third", "part_2", 1],
    ["second", "part_1", 3],
    ["first", "part_1", 2],
  ] as const)
    await givenItem(db, { meetingId, state: "scheduled", title, part, position });
  const order = ["first", "second", "third"];
  expect((await listAgenda(db, as("member"), meetingId)).map(({ title }) => title)).toEqual(order);
  expect((await inTransaction((trx) => listScheduled(trx, meetingId))).map(({ title }) => title)).toEqual(order);
});

test("a board holds what is scheduled on its meetings, and what of its programme has none yet", async () => {
  const programmeId = await givenProgramme(db);
  await givenEveryState({ programmeId, meetingId }, " on the meeting");
  await givenEveryState({ programmeId, meetingId: await givenMeeting(db) }, " on another");
  await givenEveryState({ programmeId }, " without a meeting");
  await givenEveryState({ programmeId: await givenProgramme(db, { startYear: 2027 }) }, " of another year");
  expect(titles(await listOnBoard(db, as("officer"), { meetingIds: [meetingId], programmeId }))).toEqual([
    "deferred without a meeting",
    "not_scheduled without a meeting",
    "scheduled on the meeting",
  ]);
});

test("a body's items that wait for a meeting are not scheduled or deferred, and on none", async () => {
  await givenEveryState({});
  await givenEveryState({ meetingId }, " on a meeting");
  await givenEveryState({ bodyId: OTHER_COMMITTEE }, " of another body");
  expect(titles(await listUnplacedItems(db, BOTH, PANEL))).toEqual(["deferred", "not_scheduled"]);
});

test("a theme stands by the states of its own items", async () => {
  const themeId = await givenTheme(db, { state: "approved" });
  await givenItem(db, { themeId, state: "scheduled", meetingId });
  const other = await givenTheme(db);
  await givenItem(db, { themeId: other, state: "considered", meetingId });
  expect(await inTransaction((trx) => readThemeStanding(trx, themeId))).toEqual({
    ...{ id: themeId, state: "approved" },
    itemStates: ["scheduled"],
  });
  expect(await inTransaction((trx) => readThemeStanding(trx, other))).toMatchObject({
    itemStates: ["considered"],
    id: other,
  });
});

test("when a meeting changes year, so do its own items", async () => {
  const [programmeId, other] = [await givenProgramme(db), await givenMeeting(db)];
  const [moved, stays] = [await givenItem(db, { meetingId }), await givenItem(db, { meetingId: other })];
  await inTransaction((trx) => setProgrammeOfMeeting(trx, meetingId, programmeId));
  const rows = await db.selectFrom("agendaItem").select(["id", "programmeId"]).orderBy("id").execute();
  expect(rows).toEqual([
    { id: moved, programmeId },
    { id: stays, programmeId: null },
  ]);
});
