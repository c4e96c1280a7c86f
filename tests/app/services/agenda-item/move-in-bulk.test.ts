import { beforeEach, expect, test } from "vitest";
import { deferItems } from "#app/services/agenda-item/defer-items.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { scheduleItems } from "#app/services/agenda-item/schedule-items.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let ofTheme: number;
let business: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  const programmeId = await givenProgramme(db, { state: "published" });
  ofTheme = await givenItem(db, { themeId: await givenTheme(db, { state: "approved" }), programmeId });
  business = await givenItem(db, { kind: "procedural" });
});

const ticked = (...ids: number[]) => ids.map((id) => ({ id, version: 1 }));
const items = () => db.selectFrom("agendaItem").select(["id", "state", "meetingId"]).orderBy("id").execute();
const itemsAre = (to: Partial<New<"agendaItem">>) =>
  db
    .updateTable("agendaItem")
    .set(to as never)
    .execute();

test("items are put on a meeting at once or as the chair is asked, and it is counted which wait", async () => {
  const stale = await givenItem(db, { kind: "procedural", version: 2 });
  const to = { meetingId, reasonWords: "It is urgent." };
  const bulk = await scheduleItems(db, acting("officer"), ticked(ofTheme, business, stale), to);
  expect(bulk).toMatchObject({ waiting: 1, done: [{ id: ofTheme }, { id: business }], refused: [{ id: stale }] });
  expect(await items()).toMatchObject([
    { id: ofTheme, state: "not_scheduled", meetingId: null },
    { id: business, state: "scheduled", meetingId },
    { id: stale, meetingId: null },
  ]);
});

test("items are deferred in the same way; an item's page tells its own moves alone", async () => {
  await itemsAre({ state: "scheduled", meetingId });
  const second = await givenItem(db, { kind: "procedural", state: "scheduled", meetingId });
  const bulk = await deferItems(db, acting("officer"), ticked(ofTheme, business, second), "No witness");
  expect(bulk).toMatchObject({ waiting: 1, refused: [] });
  expect(await items()).toMatchObject([
    { state: "scheduled", meetingId },
    { state: "deferred", meetingId: null },
    { state: "deferred", meetingId: null },
  ]);
  expect(await readItem(db, as("member"), business)).toMatchObject({
    moves: [{ kind: "deferred", fromDay: "2026-09-08", toDay: null, reasonWords: "No witness", byName: "Jo Bryce" }],
  });
  expect((await readItem(db, as("member"), business))?.moves).toHaveLength(1);
  expect((await readItem(db, as("member"), ofTheme))?.moves).toEqual([]);
});

test("a member's ticks are all refused by role", async () => {
  const bulk = await scheduleItems(db, acting("member"), ticked(business), { meetingId });
  expect(bulk).toMatchObject({ waiting: 0, done: [], refused: [{ refusal: { kind: "role" } }] });
});
