import { beforeEach, expect, test } from "vitest";
import { listItemsToPlace } from "#app/services/agenda-item/list-items-to-place.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  meetingId = await givenMeeting(db);
  const themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, programmeId, title: "Host families" });
});

async function titles(who: CastName = "officer", id = meetingId) {
  const { actor } = acting(who);
  const meeting = await findMeeting(db, actor, id);
  if (!meeting) throw new Error(`No meeting ${id}`);
  return (await listItemsToPlace(db, actor, meeting)).map(({ title }) => title);
}

test("an item that waits for a meeting may go on this one", async () => {
  expect(await titles()).toEqual(["Host families"]);
});

test("but not where somebody else asks", async () => {
  expect(await titles("member")).toEqual([]);
});

test("nor while its programme is with the chair", async () => {
  await db.updateTable("workProgramme").set({ state: "submitted" }).where("id", "=", programmeId).execute();
  expect(await titles()).toEqual([]);
});

test("nor while the chair is asked to put it somewhere already", async () => {
  await db.updateTable("workProgramme").set({ state: "approved" }).where("id", "=", programmeId).execute();
  expect(await titles()).toEqual(["Host families"]);
  const reasonWords = "It is urgent.";
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId, reasonCode: "other", reasonWords });
  expect(await titles()).toEqual([]);
});

test("nor on a meeting that has been, or whose year has no programme", async () => {
  expect(await titles("officer", await givenMeeting(db, { meetsOn: "2026-05-26" }))).toEqual([]);
  const nextYear = await givenMeeting(db, { meetsOn: "2027-06-15" });
  expect(await titles("officer", nextYear)).toEqual([]);
  await givenItem(db, { kind: "procedural", title: "Election of chair" });
  expect(await titles("officer", nextYear)).toEqual(["Election of chair"]);
});
