import { beforeEach, expect, test } from "vitest";
import { heldText } from "#app/domain/meeting/held.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { correctOutcome } from "#app/services/meeting-record/correct-outcome.server.ts";
import { offerOutcomeCorrection } from "#app/services/meeting-record/offer-outcome-correction.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import { readDesk } from "#app/services/home/read-desk.server.ts";
import { readItemRecord } from "#app/services/meeting-record/read-meeting-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { NOW, acting, as, freshDb } from "#tests/support/cast.ts";
import {
  eventsIn,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let themeId: number;
let itemId: number;
let apologies: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  september = await givenMeeting(db, { meetsOn: "2026-09-01" });
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  themeId = await givenTheme(db, { state: "scheduled" });
  apologies = await givenItem(db, { meetingId: september, state: "scheduled", position: 1, title: "Apologies" });
  const on = { programmeId, meetingId: september, state: "scheduled" } as const;
  itemId = await givenItem(db, { themeId, ...on, position: 2, purpose: "To consider host families", minutes: 45 });
});

const deferred = { code: "deferred", resolutionWords: "Deferred.", minuteNumber: "34", discussionWords: "" } as const;
const record = (of: object = {}) => recordOutcome(db, acting("officer"), { itemId, version: 0, ...deferred, ...of });
const hold = () => holdMeeting(db, acting("officer"), { meetingId: september, version: 1 });
const items = () =>
  db
    .selectFrom("agendaItem")
    .select(["id", "state", "meetingId", "programmeId", "title", "purpose", "minutes", "comesFromItemId"])
    .where("themeId", "=", themeId)
    .orderBy("id")
    .execute();
const themeState = async () => (await db.selectFrom("theme").select("state").executeTakeFirstOrThrow()).state;
const questionAt = (id: number) => db.selectFrom("question").select("itemId").where("id", "=", id).executeTakeFirst();

test("what a held meeting deferred comes back as a new item with its questions not put yet; its record stays", async () => {
  const answered = await givenQuestion(db, { themeId, itemId, state: "answered" });
  const agreed = await givenQuestion(db, { themeId, itemId, state: "agreed" });
  const proposed = await givenQuestion(db, { themeId, itemId, state: "proposed" });
  await record();
  expect(await items()).toHaveLength(1);
  expect(await hold()).toMatchObject({ result: { items: 2, deferred: 1, withoutOutcome: 1 } });

  const [old, again] = await items();
  expect(old).toMatchObject({ id: itemId, state: "considered", meetingId: september });
  expect(again).toMatchObject({ state: "deferred", meetingId: null, programmeId, comesFromItemId: itemId });
  expect(again).toMatchObject({ purpose: "To consider host families", minutes: 45 });
  expect(await themeState()).toBe("deferred");
  expect(await db.selectFrom("outcome").select(["itemId", "code"]).execute()).toEqual([{ itemId, code: "deferred" }]);
  expect(await questionAt(answered)).toEqual({ itemId });
  expect(await questionAt(agreed)).toEqual({ itemId: again?.id });
  expect(await questionAt(proposed)).toEqual({ itemId: again?.id });
  expect((await eventsIn(db)).at(-1)).toMatchObject({
    action: "item_created",
    subjectId: again?.id,
    reason: "Deferred at the meeting of 1 September 2026.",
  });
  expect((await readDesk(db, as("officer"), { now: NOW, meetings: [] })).whenYouCan).toContainEqual({
    words: "deferred theme to place again",
    count: 1,
    href: "/themes?state=deferred",
  });
});

test("it comes back on the meeting that was named, where it can stand there when the meeting is held", async () => {
  expect(await record({ deferredToMeetingId: october })).toMatchObject({ ok: true });
  await hold();
  expect((await items())[1]).toMatchObject({ state: "scheduled", meetingId: october });
  expect(await themeState()).toBe("scheduled");
});

test("it waits for a meeting where the one that was named was cancelled since", async () => {
  await record({ deferredToMeetingId: october });
  await db.updateTable("meeting").set({ state: "cancelled" }).where("id", "=", october).execute();
  await hold();
  expect((await items())[1]).toMatchObject({ state: "deferred", meetingId: null });
});

test("a meeting defers to a later one of its own", async () => {
  expect(await record({ deferredToMeetingId: september })).toMatchObject({ refusal: { kind: "input" } });
  const past = await givenMeeting(db, { meetsOn: "2026-08-04" });
  expect(await record({ deferredToMeetingId: past })).toMatchObject({ ok: false });
  expect(await record({ code: "noted", deferredToMeetingId: october })).toMatchObject({ ok: true });
  expect(await db.selectFrom("outcome").select("deferredToMeetingId").executeTakeFirst()).toEqual({
    deferredToMeetingId: null,
  });
});

test("recorded or corrected once the meeting is held, it comes back at once, and once only", async () => {
  await hold();
  await record({ code: "noted" });
  expect(await items()).toHaveLength(1);
  const corrected = await correctOutcome(db, acting("officer"), {
    itemId,
    version: 1,
    ...deferred,
    deferredToMeetingId: october,
    because: "The minutes say so.",
  });
  expect(corrected).toMatchObject({ ok: true });
  expect((await items())[1]).toMatchObject({ state: "scheduled", meetingId: october });
  const slip = { itemId, version: 2, ...deferred, minuteNumber: "35", because: "A slip." };
  const input = { ...slip, deferredToMeetingId: october };
  expect(await correctOutcome(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect(await items()).toHaveLength(2);
});

test("when the meeting that was named is over, correcting something else leaves it named", async () => {
  await record({ deferredToMeetingId: october });
  await hold();
  await db.updateTable("meeting").set({ state: "held", meetsOn: "2026-08-31" }).where("id", "=", october).execute();
  const offered = await offerOutcomeCorrection(db, as("officer"), itemId);
  expect(offered?.deferTo).toEqual([{ value: `M-${october}`, words: "31 August 2026" }]);
  const slip = { itemId, version: 1, ...deferred, minuteNumber: "35", because: "A slip." };
  const input = { ...slip, deferredToMeetingId: october };
  expect(await correctOutcome(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect(await readItemRecord(db, as("officer"), itemId)).toMatchObject({
    outcome: { minuteNumber: "35", deferredToMeetingId: october },
  });
});

test("to which meeting it was deferred is corrected once what came back is moved there, and what was said first is kept", async () => {
  const december = await givenMeeting(db, { meetsOn: "2026-12-01" });
  await record({ deferredToMeetingId: october });
  await hold();
  const input = { itemId, version: 1, ...deferred, because: "The minutes say December." };
  expect(await correctOutcome(db, acting("officer"), { ...input, deferredToMeetingId: october })).toMatchObject({
    refusal: { because: "Nothing is different from what is recorded now." },
  });
  const [, back] = await items();
  const refusal = (first: string) => ({
    ok: false,
    refusal: {
      kind: "state",
      because: `The subject has come back as I-${back?.id}. ${first} first, then correct the outcome.`,
    },
  });
  const correct = (more: object) => correctOutcome(db, acting("officer"), { ...input, ...more });
  expect(await correct({ deferredToMeetingId: december })).toMatchObject(refusal(`Put it on M-${december}`));
  expect(await correct({})).toMatchObject(refusal("Defer it to come back"));
  expect(await correct({ code: "noted" })).toMatchObject(refusal("Withdraw it"));
  expect((await items())[1]).toMatchObject({ meetingId: october });
  await db.updateTable("agendaItem").set({ meetingId: december }).where("id", "=", back!.id).execute();
  expect(await correct({ deferredToMeetingId: december })).toMatchObject({ ok: true });
  expect(await readItemRecord(db, as("officer"), itemId)).toMatchObject({
    original: { deferredToMeetingId: october },
    outcome: { deferredToMeetingId: december },
    corrections: [{ deferredToMeetingId: december }],
  });
});

test("standing business that was deferred comes with the next meeting anyhow, and a closed theme is over", async () => {
  await recordOutcome(db, acting("officer"), { itemId: apologies, version: 0, ...deferred });
  await record();
  await db.updateTable("theme").set({ state: "closed" }).execute();
  await hold();
  expect(await db.selectFrom("agendaItem").select("id").execute()).toHaveLength(2);
});

test("holding a meeting says how many items have no outcome", () => {
  expect(heldText({ items: 10, deferred: 1, withoutOutcome: 9 })).toBe(
    "The meeting has been recorded as held, with 10 items on its agenda. 1 item that it deferred comes back to be taken. 9 of the 10 items have no outcome recorded yet.",
  );
  expect(heldText({ items: 2, deferred: 0, withoutOutcome: 0 })).toBe(
    "The meeting has been recorded as held, with 2 items on its agenda. Each of them has its outcome recorded.",
  );
});
