import { beforeEach, expect, test } from "vitest";
import { FOLLOW_UP_STATE_LIST } from "#app/domain/follow-up/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { listFollowUpsToChase, listOwed, listOwedBy } from "#db/follow-up/chase.server.ts";
import {
  countFollowUpsToLookAt,
  listLastClosed,
  listFollowUpsByNumber,
} from "#db/follow-up/follow-up-tracker.server.ts";
import { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import { listFollowUpsOf } from "#db/follow-up/follow-ups-of.server.ts";
import {
  countOpenOfTheme,
  findFollowUp,
  getFollowUpRules,
  listMeetingDays,
  nextFollowUpNumber,
  updateFollowUp,
} from "#db/follow-up/follow-ups.server.ts";
import { listPlaces, listResponses, listResults, listUpdates } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

const YESTERDAY = "2026-08-31";
const TOMORROW = "2026-09-02";
/** Somebody with a part in both bodies. */
const BOTH = {
  ...as("officer"),
  parts: [PANEL, OTHER_COMMITTEE].map((bodyId) => ({ bodyId, role: "officer" as const })),
};

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const wordings = (rows: readonly { wording: string }[]) => rows.map(({ wording }) => wording).sort();
async function givenEveryState(followUp: Partial<New<"followUp">>, called = ""): Promise<void> {
  for (const state of FOLLOW_UP_STATE_LIST)
    await givenFollowUp(db, { reasonWords: "x", ...followUp, state, wording: `${state}${called}` });
}
async function givenUpdate(followUpId: number, update: Partial<New<"followUpUpdate">>): Promise<void> {
  const values = {
    source: "officer",
    stateAfter: "in_progress",
    reportedOn: "2026-08-01",
    byName: "Jo Bryce",
  } as const;
  await db
    .insertInto("followUpUpdate")
    .values({ ...values, followUpId, text: "x", at: NOW, ...update })
    .execute();
}
async function givenEvent(followUpId: number, action: New<"event">["action"], at = NOW, subjectId = followUpId) {
  const { id } = await db
    .insertInto("event")
    .values({
      at,
      actorName: "Jo Bryce",
      action,
      subjectKind: "follow_up",
      subjectId,
      bodyId: PANEL,
      particulars: "{}",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("eventSubject").values({ kind: "follow_up", recordId: followUpId, eventId: id }).execute();
  return id;
}

test("those to chase are the open ones of the body, the first due first and those without a day last", async () => {
  await givenEveryState({});
  await givenFollowUp(db, { wording: "due later", dueOn: TOMORROW });
  await givenFollowUp(db, { wording: "due first", dueOn: YESTERDAY });
  await givenEveryState({ bodyId: OTHER_COMMITTEE }, " elsewhere");
  const owed = (await listOwed(db, BOTH, PANEL, TODAY)).map(({ code }) => code);
  const ids = await listOwedBy(db, BOTH, PANEL, owed, { limit: 100, offset: 0 });
  expect((await listFollowUpsToChase(db, BOTH, ids)).map(({ wording }) => wording)).toEqual([
    ...["due first", "due later", "not_started", "in_progress", "paused"],
  ]);
});

test("what was last reported is the latest report that is no untaken answer of the owner", async () => {
  const id = await givenFollowUp(db);
  await givenUpdate(id, { text: "older", reportedOn: "2026-08-01" });
  await givenUpdate(id, { text: "latest", reportedOn: "2026-08-03" });
  await givenUpdate(id, { text: "taken up", reportedOn: "2026-08-02", source: "owner", takenUpAt: NOW });
  await givenUpdate(id, { text: "waiting", reportedOn: "2026-08-20", source: "owner" });
  await givenUpdate(await givenFollowUp(db), { text: "another", reportedOn: "2026-08-30" });
  expect((await listFollowUpsToChase(db, as("officer"), [id]))[0]).toMatchObject({ lastReportText: "latest" });
  const [tracked] = await listFollowUpsByNumber(db, as("officer"), [id]);
  expect(tracked).toMatchObject({ lastReport: "latest", lastHeardOn: "2026-08-03" });
});

test("an update is asked for by an event of that alone, until it is reported on after", async () => {
  const id = await givenFollowUp(db);
  const isAsked = async () => (await listFollowUpsByNumber(db, as("officer"), [id]))[0]?.updateAsked;
  const asked = await givenEvent(await givenFollowUp(db), "follow_up_update_asked", "2026-08-04T09:00:00.000Z");
  await db.insertInto("eventSubject").values({ kind: "theme", recordId: id, eventId: asked }).execute();
  await givenEvent(id, "follow_up_edited", "2026-08-03T09:00:00.000Z");
  expect(await isAsked()).toBe(0);
  await givenEvent(id, "follow_up_update_asked", "2026-08-02T09:00:00.000Z");
  await givenUpdate(id, { at: "2026-08-01T09:00:00.000Z" });
  expect(await isAsked()).toBe(1);
  await givenUpdate(id, { at: "2026-08-02T09:00:01.000Z", reportedOn: "2026-08-02" });
  expect(await isAsked()).toBe(0);
});

test("those closed last are closed still, and were by what happened last to themselves", async () => {
  const closings = [
    ["complete", "follow_up_completed"],
    ["superseded", "follow_up_superseded"],
    ["not_taken_forward", "follow_up_not_taken_forward"],
  ] as const;
  for (const [state, action] of closings) {
    const id = await givenFollowUp(db, { state, wording: state, reasonWords: "x" });
    await givenEvent(id, action, "2026-07-01T09:00:00.000Z"); // and then reopened
    await givenEvent(id, action, `2026-08-0${state === "complete" ? 1 : 2}T09:00:00.000Z`);
    await givenEvent(id, "follow_up_edited", NOW);
  }
  await givenEvent(await givenFollowUp(db, { wording: "reopened", state: "in_progress" }), "follow_up_completed");
  const named = await givenFollowUp(db, { wording: "never closed", state: "complete" });
  await givenEvent(named, "follow_up_superseded", NOW, 999);
  const closed = await listLastClosed(db, as("officer"), 50);
  expect(closed.map(({ wording }) => wording)).toEqual(["not_taken_forward", "superseded", "complete"]);
  expect(closed.at(-1)?.closedAt).toBe("2026-08-01T09:00:00.000Z");
});

test("one is looked at again from its day on, while it is begun or not, and not late", async () => {
  const toLookAt = () => countFollowUpsToLookAt(db, [PANEL], TODAY);
  await givenEveryState({ reviewOn: TODAY });
  expect(await toLookAt()).toBe(2); // not started, in progress
  await givenFollowUp(db, { reviewOn: TODAY, dueOn: TODAY });
  expect(await toLookAt()).toBe(3);
  await givenFollowUp(db, { reviewOn: TODAY, dueOn: YESTERDAY });
  await givenFollowUp(db, { reviewOn: TOMORROW });
  await givenFollowUp(db, { reviewOn: null });
  await givenFollowUp(db, { reviewOn: TODAY, bodyId: OTHER_COMMITTEE });
  expect(await toLookAt()).toBe(3);
});

test("the open ones of a theme are counted whoever asks", async () => {
  const themeId = await givenTheme(db);
  await givenEveryState({ themeId });
  await givenEveryState({ themeId: await givenTheme(db) });
  await givenFollowUp(db, { themeId });
  expect(await countOpenOfTheme(db, themeId)).toBe(4);
});

test("numbers run on within a body and its year", async () => {
  const next = (bodyId: number, startYear: number) =>
    db.transaction().execute((trx) => nextFollowUpNumber(trx, bodyId, startYear));
  expect(await next(PANEL, 2026)).toBe(1);
  for (const number of [7, 3]) await givenFollowUp(db, { number });
  await givenFollowUp(db, { number: 70, startYear: 2025 });
  await givenFollowUp(db, { number: 700, bodyId: OTHER_COMMITTEE });
  expect(await next(PANEL, 2026)).toBe(8);
});

test("a body's meeting days are its own, but for those that were cancelled", async () => {
  const days = async () => (await listMeetingDays(db, PANEL)).sort();
  await givenMeeting(db, { meetsOn: TOMORROW, bodyId: OTHER_COMMITTEE });
  await givenMeeting(db, { meetsOn: TOMORROW, state: "cancelled", reasonWords: "x" });
  expect(await days()).toEqual([]);
  for (const [at, state] of (Object.keys(MEETING_STATES) as MeetingState[]).entries())
    if (state !== "cancelled") await givenMeeting(db, { meetsOn: `2026-09-1${at}`, state });
  expect(await days()).toEqual(["2026-09-10", "2026-09-11", "2026-09-12"]);
});

test("a change is a change to that one, and raises its version; the rules are those of its body", async () => {
  const [id, other] = [await givenFollowUp(db), await givenFollowUp(db)];
  await db.transaction().execute((trx) => updateFollowUp(trx, id, { ownerWords: "The Chief Constable" }));
  expect(await findFollowUp(db, as("officer"), id)).toMatchObject({ ownerWords: "The Chief Constable", version: 2 });
  expect(await findFollowUp(db, as("officer"), other)).toMatchObject({ ownerWords: "The Commissioner", version: 1 });
  expect(await findFollowUp(db, as("outsideOfficer"), id)).toBeUndefined();
  await db.updateTable("body").set({ responseDays: 61 }).where("id", "=", OTHER_COMMITTEE).execute();
  expect(await getFollowUpRules(db, OTHER_COMMITTEE)).toMatchObject({ responseDays: 61 });
});

test("the last response is the one recorded last; all are there, newest first, and no one else's", async () => {
  const id = await givenFollowUp(db);
  const recorded = { recordedAt: NOW, recordedByName: "Jo Bryce" };
  for (const response of ["noted", "accepted"] as const)
    await db
      .insertInto("followUpResponse")
      .values({ ...recorded, followUpId: id, response })
      .execute();
  const other = { ...recorded, followUpId: await givenFollowUp(db), response: "rejected" } as const;
  await db.insertInto("followUpResponse").values(other).execute();
  expect(await findFollowUp(db, as("officer"), id)).toMatchObject({ response: "accepted" });
  expect((await listResponses(db, id)).map(({ response }) => response)).toEqual(["accepted", "noted"]);
});

test("what was reported of one is its own, newest first", async () => {
  const id = await givenFollowUp(db);
  for (const reportedOn of ["2026-08-02", "2026-08-03", "2026-08-01"]) await givenUpdate(id, { reportedOn });
  await givenUpdate(await givenFollowUp(db), { reportedOn: "2026-08-30" });
  expect((await listUpdates(db, id)).map(({ reportedOn }) => reportedOn)).toEqual([
    ...["2026-08-03", "2026-08-02", "2026-08-01"],
  ]);
});

test("other places and results are those of that one which the reader may see", async () => {
  const [id, other] = [await givenFollowUp(db), await givenFollowUp(db)];
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
  const open = await givenTheme(db, { title: "Open" });
  const by = { at: NOW, byName: "Jo Bryce" };
  for (const [followUpId, themeId, title] of [
    [id, null, "Here"],
    [id, sensitive, "Behind closed doors"],
    [other, null, "Of the other"],
  ] as const) {
    const itemId = await givenItem(db, { title, themeId });
    await db.insertInto("followUpPlace").values({ followUpId, itemId }).execute();
    await db
      .insertInto("followUpResult")
      .values({ followUpId, itemId, ...by })
      .execute();
  }
  for (const themeId of [open, sensitive])
    await db
      .insertInto("followUpResult")
      .values({ followUpId: id, themeId, ...by })
      .execute();
  const places = async (who: "member" | "chair") =>
    (await listPlaces(db, as(who), id)).map(({ itemTitle }) => itemTitle);
  expect(await places("member")).toEqual(["Here"]);
  expect(await places("chair")).toEqual(["Here", "Behind closed doors"]);
  const results = async (who: "member" | "chair") =>
    (await listResults(db, as(who), id)).map(({ itemTitle, themeTitle }) => itemTitle ?? themeTitle);
  expect(await results("member")).toEqual(["Here", "Open"]);
  expect(await results("chair")).toHaveLength(4);
});

test("those of a place are those made there and those said there again", async () => {
  const [itemId, elsewhere] = [await givenItem(db), await givenItem(db)];
  const [meetingId, themeId, questionId] = [await givenMeeting(db), await givenTheme(db), await givenQuestion(db)];
  await givenFollowUp(db, { itemId, wording: "at the item" });
  const again = await givenFollowUp(db, { itemId: elsewhere, wording: "said again" });
  await db.insertInto("followUpPlace").values({ followUpId: again, itemId }).execute();
  await givenFollowUp(db, { meetingId, wording: "at the meeting" });
  await givenFollowUp(db, { themeId, wording: "of the theme" });
  await givenFollowUp(db, { questionId, wording: "of the question" });
  const placed = await givenFollowUp(db, { wording: "of nothing here" });
  await db.insertInto("followUpPlace").values({ followUpId: placed, itemId: elsewhere }).execute();

  const of = async (said: Parameters<typeof listFollowUpsOf>[2]) =>
    wordings((await listFollowUpsOf(db, as("officer"), said)).rows);
  expect(await of({ itemIds: [itemId] })).toEqual(["at the item", "said again"]);
  expect(await of({ meetingId })).toEqual(["at the meeting"]);
  expect(await of({ themeId })).toEqual(["of the theme"]);
  expect(await of({ questionId })).toEqual(["of the question"]);
  expect((await listFollowUpsOf(db, as("officer"), { itemIds: [itemId] })).places).toEqual([
    { followUpId: again, itemId },
  ]);
});

test("the last meetings of each body until the day, latest first, but for those that were cancelled", async () => {
  const on = (meetsOn: string, also: Partial<New<"meeting">> = {}) => givenMeeting(db, { meetsOn, ...also });
  const elsewhere = { bodyId: OTHER_COMMITTEE };
  await on("2026-04-01");
  const may = await on("2026-05-01");
  const first = await on("2026-06-01");
  const second = await on("2026-06-01");
  await on("2026-07-01", { state: "cancelled" });
  await on(TOMORROW);
  await on("2026-01-01", elsewhere);
  const march = await on("2026-03-01", elsewhere);
  const today = await on(TODAY, elsewhere);
  const june = await on("2026-06-01", elsewhere);
  const listed = async (bodyIds: number[]) => (await listHeldMeetings(db, bodyIds, TODAY, 3)).map(({ id }) => id);
  expect(await listed([PANEL, OTHER_COMMITTEE])).toEqual([today, june, second, first, may, march]);
  expect(await listed([PANEL])).toEqual([second, first, may]);
  expect(await listed([])).toEqual([]);
});
