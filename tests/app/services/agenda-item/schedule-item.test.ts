import { beforeEach, expect, test } from "vitest";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, programmeId });
});

const place = (id = itemId) =>
  db
    .selectFrom("agendaItem")
    .select(["meetingId", "state", "position", "programmeId", "version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const themeState = async () =>
  (await db.selectFrom("theme").select("state").where("id", "=", themeId).executeTakeFirstOrThrow()).state;
const moves = () =>
  db
    .selectFrom("itemMove")
    .select(["kind", "fromMeetingId", "toMeetingId", "reasonWords", "byName", "variationId"])
    .orderBy("id")
    .execute();
const variations = () => db.selectFrom("variation").select(["kind", "state", "itemVersion", "delegationId"]).execute();
const setProgramme = (state: "draft" | "submitted" | "approved" | "published") =>
  db.updateTable("workProgramme").set({ state }).where("id", "=", programmeId).execute();

test("the officer puts an item on a meeting, last before closing business", async () => {
  await givenItem(db, { meetingId: september, state: "scheduled", position: 1, minutes: 65 });
  await givenItem(db, { meetingId: september, state: "scheduled", position: 9000, minutes: 10 });
  const outcome = await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });

  expect(outcome).toMatchObject({
    ok: true,
    result: { how: "at_once", moved: { toDay: "2026-09-08", planned: 105, available: 150 } },
  });
  expect(await place()).toEqual({
    meetingId: september,
    state: "scheduled",
    position: 2,
    programmeId,
    version: 2,
  });
  expect(await themeState()).toBe("scheduled");
  expect(await moves()).toEqual([
    {
      kind: "placed",
      fromMeetingId: null,
      toMeetingId: september,
      reasonWords: null,
      byName: "Jo Bryce",
      variationId: null,
    },
  ]);
  expect(await actionsIn(db)).toEqual(["item_scheduled"]);
});

test("moving an item that is already scheduled keeps from, to, who and why", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  const without = await scheduleItem(db, acting("officer"), { itemId, version: 2, meetingId: october });
  expect(without).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await place()).toMatchObject({ meetingId: september, version: 2 });

  const reason = { reasonCode: "volume" as const, reasonWords: "Three other reports are due." };
  await scheduleItem(db, acting("secondOfficer"), { itemId, version: 2, meetingId: october, ...reason });
  expect(await place()).toMatchObject({ meetingId: october, version: 3 });
  expect((await moves())[1]).toEqual({
    kind: "moved",
    fromMeetingId: september,
    toMeetingId: october,
    reasonWords: "Three other reports are due.",
    byName: "Priya Shah",
    variationId: null,
  });
  expect(await actionsIn(db)).toEqual(["item_scheduled", "item_moved"]);
});

test.each(["move", "defer", "withdraw"] as const)(
  "after a %s the chair’s reason for an urgent item stands no longer: it was for that meeting",
  async (kind) => {
    await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
    const urgent = {
      urgentBecause: "It reports on Friday.",
      urgentByName: "The chair",
      urgentOn: "2026-09-01",
    };
    await db.updateTable("agendaItem").set(urgent).where("id", "=", itemId).execute();
    const because = { itemId, version: 2, reasonCode: "volume" as const, reasonWords: "Too full." };
    const made = {
      move: () => scheduleItem(db, acting("officer"), { ...because, meetingId: october }),
      defer: () => deferItem(db, acting("officer"), { ...because, meetingId: null }),
      withdraw: () => withdrawItem(db, acting("officer"), because),
    }[kind]();
    expect(await made).toMatchObject({ ok: true, result: { how: "at_once" } });
    const item = await db
      .selectFrom("agendaItem")
      .select(["urgentBecause", "urgentByName", "urgentOn"])
      .where("id", "=", itemId)
      .executeTakeFirstOrThrow();
    expect(item).toEqual({ urgentBecause: null, urgentByName: null, urgentOn: null });
  },
);

test("a move is shown on the item, the theme, both meetings and the programme", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  await scheduleItem(db, acting("officer"), {
    itemId,
    version: 2,
    meetingId: october,
    reasonWords: "Too full.",
  });
  const last = await db.selectFrom("event").select(["id", "reason"]).orderBy("id", "desc").executeTakeFirstOrThrow();
  const shown = await db
    .selectFrom("eventSubject")
    .select(["kind", "recordId"])
    .where("eventId", "=", last.id)
    .orderBy("kind")
    .orderBy("recordId")
    .execute();
  expect(last.reason).toBe("Too full.");
  expect(shown).toEqual([
    { kind: "item", recordId: itemId },
    { kind: "meeting", recordId: september },
    { kind: "meeting", recordId: october },
    { kind: "programme", recordId: programmeId },
    { kind: "theme", recordId: themeId },
  ]);
});

test.each(["approved", "published"] as const)(
  "in a programme that is %s the chair is asked, and nothing moves",
  async (state) => {
    await setProgramme(state);
    const reason = { reasonWords: "The hall is free." };
    const outcome = await scheduleItem(db, acting("officer"), {
      itemId,
      version: 1,
      meetingId: september,
      ...reason,
    });

    expect(outcome).toMatchObject({ ok: true, result: { how: "variation", variation: "V-1", moved: null } });
    expect(await place()).toMatchObject({ meetingId: null, state: "not_scheduled", version: 1 });
    expect(await moves()).toEqual([]);
    expect(await variations()).toEqual([{ kind: "add", state: "awaiting_chair", itemVersion: 1, delegationId: null }]);
    expect(await actionsIn(db)).toEqual(["variation_proposed"]);
    expect(await themeState()).toBe("approved");
  },
);

test("the chair is asked for one change of an item at a time", async () => {
  await setProgramme("published");
  const ask = { itemId, version: 1, reasonWords: "The hall is free." };
  await scheduleItem(db, acting("officer"), { ...ask, meetingId: september });
  const again = await scheduleItem(db, acting("secondOfficer"), { ...ask, meetingId: october });

  expect(again).toMatchObject({
    ok: false,
    refusal: {
      because: "V-1 already asks the chair to change it: wait for the decision, or withdraw that request first.",
    },
  });
  expect(await variations()).toHaveLength(1);
});

test("a variation that adds an item needs no reason; one that moves it does", async () => {
  const asked = { itemId, version: 1, meetingId: september };
  await setProgramme("published");
  const added = await scheduleItem(db, acting("officer"), asked);
  expect(added).toMatchObject({ ok: true, result: { how: "variation" } });
  expect(await variations()).toMatchObject([{ kind: "add" }]);

  await db.deleteFrom("variation").execute();
  await db.updateTable("agendaItem").set({ state: "scheduled", meetingId: october }).where("id", "=", itemId).execute();
  expect(await scheduleItem(db, acting("officer"), asked)).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await variations()).toEqual([]);
});

test("under a delegation in force the change is made at once, and recorded as such", async () => {
  await setProgramme("published");
  const delegationId = await givenDelegation(db);
  const outcome = await scheduleItem(db, acting("officer"), {
    itemId,
    version: 1,
    meetingId: september,
    reasonWords: "The hall is free.",
  });

  expect(outcome).toMatchObject({ ok: true, result: { how: "delegated", variation: "V-1" } });
  expect(await place()).toMatchObject({ meetingId: september, state: "scheduled" });
  expect(await variations()).toEqual([{ kind: "add", state: "approved", itemVersion: 1, delegationId }]);
  expect(await moves()).toMatchObject([{ kind: "placed", variationId: 1 }]);
  expect(await actionsIn(db)).toEqual(["variation_made_under_delegation", "item_scheduled"]);
});

test("a delegation that has ended covers nothing", async () => {
  await setProgramme("published");
  await givenDelegation(db, { untilOn: "2026-08-31" });
  const outcome = await scheduleItem(db, acting("officer"), {
    itemId,
    version: 1,
    meetingId: september,
    reasonWords: "The hall is free.",
  });
  expect(outcome).toMatchObject({ ok: true, result: { how: "variation" } });
});

test("while the programme is with the chair nothing moves", async () => {
  await setProgramme("submitted");
  const outcome = await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  expect(outcome).toMatchObject({
    ok: false,
    refusal: {
      kind: "state",
      because: "The programme is with the chair for a decision, so it cannot be changed now: recall it first.",
    },
  });
  expect(await place()).toMatchObject({ meetingId: null, version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test("a theme's item goes to no year that has no programme", async () => {
  const nextYear = await givenMeeting(db, { meetsOn: "2027-06-08" });
  const outcome = await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: nextYear });
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { because: "Start the 2027/28 programme first: there is none yet for this item." },
  });
});

test("an item that goes to next year's meeting joins next year's programme", async () => {
  const nextYear = await givenMeeting(db, { meetsOn: "2027-06-08" });
  const nextProgramme = await givenProgramme(db, { startYear: 2027 });
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: nextYear });
  expect(await place()).toMatchObject({ meetingId: nextYear, programmeId: nextProgramme });
});

test("a stale form is told what changed, and overwrites nothing", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  const outcome = await scheduleItem(db, acting("secondOfficer"), { itemId, version: 1, meetingId: october });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain(
    `Jo Bryce put I-${itemId} on the meeting of 8 September 2026`,
  );
  expect(await place()).toMatchObject({ meetingId: september, version: 2 });
});

test.each(["chair", "member"] as const)("the %s is refused by role, and nothing moves", async (who) => {
  const outcome = await scheduleItem(db, acting(who), { itemId, version: 1, meetingId: september });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await place()).toMatchObject({ meetingId: null });
  expect(await actionsIn(db)).toEqual([]);
});

test("for another body's officer, and where the theme is sensitive for a member, there is no such item", async () => {
  const input = { itemId, version: 1, meetingId: september };
  await expect(scheduleItem(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
  await db.updateTable("theme").set({ sensitiveSinceAt: "2026-08-01T09:00:00.000Z" }).execute();
  await expect(scheduleItem(db, acting("member"), input)).rejects.toThrow(NoSuchRecord);
  expect(await scheduleItem(db, acting("chair"), input)).toMatchObject({ refusal: { kind: "role" } });
});

test("moves are never changed or taken away", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  await expect(db.updateTable("itemMove").set({ byName: "Nobody" }).execute()).rejects.toThrow("append-only");
  await expect(db.deleteFrom("itemMove").execute()).rejects.toThrow("append-only");
});
