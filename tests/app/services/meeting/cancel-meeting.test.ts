import { beforeEach, expect, test } from "vitest";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { countWaitingSeen } from "#app/services/home/waiting.server.ts";
import { recallAgenda } from "#app/services/agenda/recall-agenda.server.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { eventsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let meetingId: number;
let later: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: "2027-02-02" });
  later = await givenMeeting(db, { meetsOn: "2027-03-02" });
});

const cancel = () => cancelMeeting(db, acting("officer"), { meetingId, version: 1, reasonWords: "Snow" });
const offered = async () => {
  const offer = await offerMeetingDeed(db, as("officer"), meetingId, "cancel_meeting");
  return { takenAlong: offer?.takenAlong ?? [], left: offer?.left ?? [] };
};
const item = (id: number) =>
  db
    .selectFrom("agendaItem")
    .select(["state", "meetingId", "reasonWords", "version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const variation = () =>
  db.selectFrom("variation").select(["state", "decisionWords", "decidedByName"]).executeTakeFirstOrThrow();
const agendaState = () => db.selectFrom("agenda").select(["state"]).executeTakeFirst();

async function givenAsked(of: { from?: number | null; to?: number | null; state?: "scheduled" | "not_scheduled" }) {
  const { from = null, to = null, state = "not_scheduled" } = of;
  const themeId = await givenTheme(db, { state: "approved" });
  const itemId = await givenItem(db, { themeId, programmeId, meetingId: from, state });
  await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId,
      kind: from ? "move" : "add",
      fromMeetingId: from,
      toMeetingId: to,
      reasonCode: "other",
      reasonWords: "Too much",
      proposedByPersonId: PEOPLE.officer.personId,
      proposedByName: PEOPLE.officer.name,
      proposedAt: NOW,
      itemVersion: 1,
    })
    .execute();
  return itemId;
}

const givenAgenda = () =>
  db
    .insertInto("agenda")
    .values({ meetingId, state: "with_chair", submittedAt: NOW, submittedByName: "Jo Bryce" })
    .execute();

const waiting = async () => ({
  shown: (await readApprovals(db, as("chair"))).length,
  counted: await countWaitingSeen(db, as("chair")),
  told: (await decisionsWaiting(db, [PANEL], TODAY)).length,
});
const NOTHING = { shown: 0, counted: 0, told: 0 };

test("cancelling gives statutory business back as not scheduled; only standing business is withdrawn", async () => {
  const standing = await givenItem(db, { meetingId, state: "scheduled", kind: "standing", title: "Minutes" });
  const precept = await givenItem(db, {
    meetingId,
    programmeId,
    state: "scheduled",
    kind: "statutory",
    statutoryRule: "P2",
    title: "The precept",
  });
  const { takenAlong, left } = await offered();
  expect(takenAlong).toEqual([
    `Minutes (I-${standing}): withdrawn with the meeting.`,
    `The precept (I-${precept}): comes off this meeting and waits for another.`,
  ]);
  expect(left).toEqual([
    expect.stringMatching(/^No other meeting is left for “.*precept.*”, which needs one from 25 January 2027 to/i),
  ]);
  expect(await cancel()).toMatchObject({ ok: true });
  expect(await item(standing)).toMatchObject({ state: "withdrawn" });
  expect(await item(precept)).toMatchObject({
    state: "not_scheduled",
    meetingId: null,
    reasonWords: "Snow",
    version: 2,
  });
  const moves = await db.selectFrom("itemMove").select(["itemId", "fromMeetingId", "kind"]).execute();
  expect(moves).toEqual([{ itemId: precept, fromMeetingId: meetingId, kind: "deferred" }]);
  expect((await eventsIn(db)).map(({ action }) => action)).toEqual(["meeting_cancelled", "item_deferred"]);
});

test("what asks the chair to put an item on a cancelled meeting is withdrawn, with the reason for both sides", async () => {
  const itemId = await givenAsked({ to: meetingId });
  expect((await offered()).takenAlong).toEqual([
    `V-1 asks the chair to add I-${itemId} to 2 February 2027: this request is withdrawn.`,
  ]);
  await cancel();
  expect(await variation()).toEqual({
    state: "withdrawn",
    decidedByName: "Jo Bryce",
    decisionWords: "The meeting of 2 February 2027 was cancelled: Snow",
  });
  const withdrawn = (await eventsIn(db)).find(({ action }) => action === "variation_withdrawn");
  expect(withdrawn?.reason).toBe("The meeting of 2 February 2027 was cancelled: Snow");
  expect(await waiting()).toEqual(NOTHING);
});

test("an agenda with the chair comes back when its meeting is cancelled, and nothing tells of it any more", async () => {
  await givenItem(db, { meetingId, state: "scheduled", kind: "standing" });
  await givenAgenda();
  expect(await waiting()).toEqual({ shown: 1, counted: 1, told: 1 });
  expect((await offered()).takenAlong).toContain("Its agenda, which is with the chair, is recalled.");
  await cancel();
  expect(await agendaState()).toEqual({ state: "draft" });
  expect((await eventsIn(db)).map(({ action }) => action)).toContain("agenda_recalled");
  expect(await waiting()).toEqual(NOTHING);
});

test("every record that the page names is one that the deed changes, and no other", async () => {
  await givenItem(db, { meetingId, state: "scheduled", kind: "standing", title: "Minutes" });
  await givenItem(db, { meetingId, state: "scheduled", kind: "statutory", title: "The precept" });
  await givenAsked({ to: meetingId });
  await givenAgenda();
  const { takenAlong } = await offered();
  const snapshot = async () => ({
    items: await db.selectFrom("agendaItem").select(["id", "state", "meetingId"]).orderBy("id").execute(),
    variations: await db.selectFrom("variation").select(["id", "state"]).execute(),
    agendas: await db.selectFrom("agenda").select(["meetingId as id", "state"]).execute(),
  });
  const before = await snapshot();
  await cancel();
  const after = await snapshot();
  const changed = (["items", "variations", "agendas"] as const).flatMap((kind) =>
    after[kind].filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[kind][at])),
  );
  expect(changed).toHaveLength(takenAlong.length);
  expect(takenAlong).toHaveLength(4);
});

test("a meeting of which something is recorded is not cancelled", async () => {
  await db.updateTable("meeting").set({ meetsOn: "2026-09-01" }).where("id", "=", meetingId).execute();
  await db.insertInto("attendance").values({ meetingId, personId: PEOPLE.chair.personId, part: "present" }).execute();
  expect(await cancel()).toMatchObject({
    refusal: {
      kind: "state",
      because: "Something is recorded of this meeting, so it took place: record it as held instead.",
    },
  });
});

test("a request that a new date makes impossible is withdrawn; one that it does not stays", async () => {
  const itemId = await givenAsked({ to: meetingId });
  const text = { startsAt: null, venue: "", howToAttend: "", kind: "ordinary", minutesAvailable: 150 } as const;
  const to = (meetsOn: "2027-02-03" | "2027-06-08", version: number) =>
    editMeeting(db, acting("officer"), { ...text, meetsOn, meetingId, version });
  expect(await to("2027-02-03", 1)).toMatchObject({ ok: true });
  expect(await variation()).toMatchObject({ state: "awaiting_chair" });
  expect(await to("2027-06-08", 2)).toMatchObject({ ok: true });
  expect(await variation()).toMatchObject({
    state: "withdrawn",
    decisionWords: expect.stringContaining("Start the 2027/28 programme first") as string,
  });
  expect(await item(itemId)).toMatchObject({ state: "not_scheduled" });
});

test("holding a meeting clears what waited of it: a request to move an item off it, and its agenda", async () => {
  await db.updateTable("meeting").set({ meetsOn: "2026-09-01" }).where("id", "=", meetingId).execute();
  await givenAsked({ from: meetingId, to: later, state: "scheduled" });
  await givenAgenda();
  expect(await holdMeeting(db, acting("officer"), { meetingId, version: 1 })).toMatchObject({ ok: true });
  expect(await variation()).toMatchObject({ state: "withdrawn" });
  expect(await agendaState()).toEqual({ state: "draft" });
  expect(await waiting()).toEqual(NOTHING);
});

test("once its day is past an agenda waits for nobody, and can be taken back", async () => {
  await givenItem(db, { meetingId, state: "scheduled" });
  await givenAgenda();
  await db.updateTable("meeting").set({ meetsOn: "2026-08-31" }).where("id", "=", meetingId).execute();
  expect(await waiting()).toEqual(NOTHING);
  expect(await recallAgenda(db, acting("officer"), { meetingId, version: 1 })).toMatchObject({ ok: true });
  expect(await agendaState()).toEqual({ state: "draft" });
});

test("the chair is not offered the approval of what cannot be made any more", async () => {
  await givenAsked({ to: meetingId });
  await db.updateTable("meeting").set({ meetsOn: "2026-08-31" }).where("id", "=", meetingId).execute();
  const [one] = await readApprovals(db, as("chair"));
  expect(one?.kind === "variation" && one.variation.approve).toMatchObject({
    allowed: false,
    because: "The meeting of 31 August 2026 is past: choose one that is still to come.",
  });
  expect(one?.kind === "variation" && one.variation.decide).toMatchObject({ allowed: true });
});

const programme = () =>
  db.selectFrom("workProgramme").select(["state", "submittedByPersonId", "version"]).executeTakeFirstOrThrow();
const sent = () =>
  db.updateTable("workProgramme").set({ state: "submitted", submittedByPersonId: PEOPLE.officer.personId }).execute();
const text = { startsAt: null, venue: "", howToAttend: "", kind: "ordinary", minutesAvailable: 150 } as const;

test("a programme with the chair that holds an item of a cancelled meeting is recalled, and both sides read why", async () => {
  await givenItem(db, { meetingId, programmeId, state: "scheduled", kind: "statutory", title: "The precept" });
  await sent();
  expect(await waiting()).toEqual({ shown: 1, counted: 1, told: 1 });
  expect((await offered()).takenAlong).toContain(
    "The 2026/27 programme, which is with the chair, is recalled: it is not what the chair was sent any more.",
  );
  await cancel();
  expect(await programme()).toEqual({ state: "draft", submittedByPersonId: null, version: 2 });
  expect(await waiting()).toEqual(NOTHING);
  const recalled = (await eventsIn(db)).find(({ action }) => action === "programme_recalled");
  expect(recalled).toMatchObject({
    reason: "The meeting of 2 February 2027 was cancelled: Snow",
    actorName: "Jo Bryce",
  });
});

test("a programme with the chair is recalled when a meeting of its items moves, and not for another time of day", async () => {
  const themeId = await givenTheme(db, { state: "approved" });
  await givenItem(db, { themeId, meetingId, programmeId, state: "scheduled" });
  await sent();
  const edit = (more: object, version: number) =>
    editMeeting(db, acting("officer"), { ...text, meetsOn: "2027-02-02", meetingId, version, ...more });
  expect((await offerMeetingDeed(db, as("officer"), meetingId, "edit_meeting"))?.takenAlong).toEqual([
    "The 2026/27 programme, which is with the chair, is recalled: it is not what the chair was sent any more.",
  ]);
  expect(await edit({ venue: "Town Hall" }, 1)).toMatchObject({ ok: true });
  expect(await programme()).toMatchObject({ state: "submitted", version: 1 });
  expect(await edit({ venue: "Town Hall", meetsOn: "2027-02-09" }, 2)).toMatchObject({ ok: true });
  expect(await programme()).toMatchObject({ state: "draft", version: 2 });
  expect((await eventsIn(db)).at(-1)).toMatchObject({
    action: "programme_recalled",
    reason: "The meeting is now on 9 February 2027.",
  });
});

test.each([
  ["holds nothing of the meeting", "submitted", { kind: "standing", state: "scheduled" }],
  ["is not with the chair", "published", { kind: "statutory", state: "scheduled" }],
  ["lost its item before", "submitted", { kind: "statutory", state: "withdrawn" }],
] as const)("a programme that %s stays as it is when a meeting is cancelled", async (_, state, item) => {
  await givenItem(db, { meetingId, programmeId, ...item });
  await db.updateTable("workProgramme").set({ state }).execute();
  expect((await offered()).takenAlong.filter((line) => line.includes("programme"))).toEqual([]);
  await cancel();
  expect(await programme()).toMatchObject({ state, version: 1 });
});
