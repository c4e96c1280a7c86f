import { beforeEach, expect, test } from "vitest";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { confirmMeeting } from "#app/services/meeting/confirm-meeting.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { actionsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
let apologies: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  themeId = await givenTheme(db, { state: "scheduled" });
  apologies = await givenItem(db, { meetingId, state: "scheduled", position: 1, title: "Apologies" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2 });
});

const meeting = () => db.selectFrom("meeting").select(["state", "version", "reasonWords"]).executeTakeFirstOrThrow();
const itemState = async (id: number) =>
  (await db.selectFrom("agendaItem").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const themeState = async () => (await db.selectFrom("theme").select("state").executeTakeFirstOrThrow()).state;
const input = () => ({ meetingId, version: 1 });

test("a meeting that was held has considered its items, and themes follow", async () => {
  const outcome = await holdMeeting(db, acting("officer"), input());
  expect(outcome).toMatchObject({ ok: true, result: { items: 2, deferred: 0, withoutOutcome: 2 } });
  expect(await meeting()).toMatchObject({ state: "held", version: 2 });
  expect(await itemState(itemId)).toBe("considered");
  expect(await themeState()).toBe("considered");
  expect(await actionsIn(db)).toEqual(["meeting_held", "item_considered", "item_considered"]);
});

test("a theme that is also on a later meeting stays scheduled", async () => {
  const later = await givenMeeting(db, { meetsOn: "2026-10-13" });
  await givenItem(db, { themeId, meetingId: later, state: "scheduled" });
  await holdMeeting(db, acting("officer"), input());
  expect(await themeState()).toBe("scheduled");
});

test("a meeting still to come, or only provisional, is not recorded as held", async () => {
  await db.updateTable("meeting").set({ meetsOn: "2026-09-02" }).execute();
  expect(await holdMeeting(db, acting("officer"), input())).toMatchObject({ refusal: { kind: "state" } });
  await db.updateTable("meeting").set({ meetsOn: "2026-09-01", state: "provisional" }).execute();
  expect(await holdMeeting(db, acting("officer"), input())).toMatchObject({ refusal: { kind: "state" } });
  expect(await itemState(itemId)).toBe("scheduled");
  expect(await actionsIn(db)).toEqual([]);
});

test("a provisional meeting is confirmed once", async () => {
  await db.updateTable("meeting").set({ state: "provisional" }).execute();
  expect(await confirmMeeting(db, acting("officer"), input())).toMatchObject({ ok: true });
  expect(await meeting()).toMatchObject({ state: "confirmed", version: 2 });
  expect(await confirmMeeting(db, acting("officer"), { meetingId, version: 2 })).toMatchObject({
    refusal: { kind: "state" },
  });
  expect(await actionsIn(db)).toEqual(["meeting_confirmed"]);
});

test("a meeting is not cancelled while a theme's item is on it", async () => {
  const outcome = await cancelMeeting(db, acting("officer"), { ...input(), reasonWords: "Snow" });
  expect(outcome).toMatchObject({
    refusal: { because: "You cannot cancel it yet: 1 item is still on it. Move or defer it first." },
  });
  expect(await meeting()).toMatchObject({ state: "confirmed", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test("a cancelled meeting keeps its reason, and its standing business goes with it", async () => {
  await db.updateTable("agendaItem").set({ meetingId: null, state: "deferred" }).where("id", "=", itemId).execute();
  const silent = await cancelMeeting(db, acting("officer"), { ...input(), reasonWords: " " });
  expect(silent).toMatchObject({ ok: false, refusal: { kind: "input" } });
  const outcome = await cancelMeeting(db, acting("officer"), { ...input(), reasonWords: "Snow" });
  expect(outcome).toMatchObject({ ok: true });
  expect(await meeting()).toEqual({ state: "cancelled", version: 2, reasonWords: "Snow" });
  expect(await itemState(apologies)).toBe("withdrawn");
  expect(await itemState(itemId)).toBe("deferred");
  expect(await actionsIn(db)).toEqual(["meeting_cancelled"]);
});

test.each(["chair", "member"] as const)("the %s neither holds, confirms nor cancels a meeting", async (who) => {
  expect(await holdMeeting(db, acting(who), input())).toMatchObject({ refusal: { kind: "role" } });
  expect(await confirmMeeting(db, acting(who), input())).toMatchObject({ refusal: { kind: "role" } });
  expect(await cancelMeeting(db, acting(who), { ...input(), reasonWords: "Snow" })).toMatchObject({
    refusal: { kind: "role" },
  });
  expect(await actionsIn(db)).toEqual([]);
});

test("holding a meeting counts the items that have no outcome yet", async () => {
  await givenOutcome(db, { itemId });
  await givenOutcome(db, { itemId: await givenItem(db, { meetingId, state: "withdrawn" }) });
  expect(await holdMeeting(db, acting("officer"), input())).toMatchObject({ result: { items: 2, withoutOutcome: 1 } });
});
