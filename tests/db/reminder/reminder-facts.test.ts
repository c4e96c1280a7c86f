import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { FOLLOW_UP_STATE_LIST } from "#app/domain/follow-up/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import type { Db } from "#db/open.server.ts";
import {
  listAgendasWithChair,
  listAnswersDueBy,
  listFollowUpsDueBy,
  listVariationsWaiting,
} from "#db/reminder/reminder-facts.server.ts";
import { listPapersMissing } from "#db/reminder/papers-missing.server.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme, givenQuestion } from "#tests/support/records.ts";

const UNTIL = "2026-09-15";
const DUE = "2026-09-01";
const LATER = "2026-09-16";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("a follow-up is told of while it is open, and of no other body", async () => {
  for (const state of FOLLOW_UP_STATE_LIST)
    await givenFollowUp(db, { state, dueOn: DUE, reasonWords: "x", wording: state });
  await givenFollowUp(db, { dueOn: DUE, bodyId: OTHER_COMMITTEE });
  const told = await listFollowUpsDueBy(db, [PANEL], UNTIL);
  expect(told.map(({ wording }) => wording).sort()).toEqual(["in_progress", "not_started", "paused"]);
});

test("a follow-up is told of when it, or its response, is due by the day", async () => {
  for (const [wording, dueOn, responseDueOn] of [
    ["due by then", UNTIL, null],
    ["due later", LATER, LATER],
    ["response due by then", LATER, UNTIL],
    ["due on no day", null, null],
  ] as const)
    await givenFollowUp(db, { wording, dueOn, responseDueOn });
  const told = await listFollowUpsDueBy(db, [PANEL], UNTIL);
  expect(told.map(({ wording }) => wording).sort()).toEqual(["due by then", "response due by then"]);
});

test("an answer is told of while it is awaited, due by the day, and of no other body", async () => {
  for (const state of QUESTION_STATE_LIST)
    await givenQuestion(db, { state, dueOn: UNTIL, text: state, reasonWords: "x" });
  await givenQuestion(db, { state: "put", dueOn: LATER, text: "later" });
  await givenQuestion(db, { state: "put", dueOn: UNTIL, text: "elsewhere", bodyId: OTHER_COMMITTEE });
  const told = await listAnswersDueBy(db, [PANEL], UNTIL);
  expect(told.map(({ text }) => text).sort()).toEqual(["holding", "put", "sent", "taken_away"]);
});

const DAYS = { from: "2026-09-02", until: "2026-09-15" };
const papers = async () => (await listPapersMissing(db, [PANEL], DAYS)).map(({ title }) => title).sort();

test("a paper is missing while it is expected or to follow", async () => {
  const meetingId = await givenMeeting(db);
  for (const paper of ["none", "expected", "received", "to_follow"] as const)
    await givenItem(db, {
      meetingId,
      state: "scheduled",
      kind: "statutory",
      paper,
      title: paper,
      paperOn: "2026-08-20",
    });
  expect(await papers()).toEqual(["expected", "to_follow"]);
});

test("a paper is missing for an item of the programme that is scheduled", async () => {
  const due = { meetingId: await givenMeeting(db), paper: "expected" } as const;
  for (const state of ITEM_STATE_LIST)
    await givenItem(db, { ...due, kind: "theme", state, title: state, reasonWords: "x" });
  for (const kind of ["statutory", "standing", "procedural"] as const)
    await givenItem(db, { ...due, kind, state: "scheduled", title: kind });
  await givenItem(db, { ...due, bodyId: OTHER_COMMITTEE, kind: "theme", state: "scheduled", title: "elsewhere" });
  expect(await papers()).toEqual(["scheduled", "statutory"]);
});

test("a paper is missing from the first to the last of the days, at a meeting still to come", async () => {
  const expected = { kind: "theme", state: "scheduled", paper: "expected" } as const;
  for (const meetsOn of ["2026-09-01", "2026-09-02", "2026-09-15", "2026-09-16"])
    await givenItem(db, { ...expected, title: meetsOn, meetingId: await givenMeeting(db, { meetsOn }) });
  for (const state of Object.keys(MEETING_STATES) as MeetingState[]) {
    const meetingId = await givenMeeting(db, { meetsOn: "2026-09-09", state, reasonWords: "x" });
    await givenItem(db, { ...expected, title: state, meetingId });
  }
  expect(await papers()).toEqual(["2026-09-02", "2026-09-15", "confirmed", "provisional"]);
});

test("an agenda is told of while it is with the chair, of these bodies", async () => {
  const given = async (state: "draft" | "with_chair" | "agreed", bodyId: number) => {
    const meetingId = await givenMeeting(db, { bodyId });
    await db.insertInto("agenda").values({ meetingId, state }).execute();
    return meetingId;
  };
  const waiting = await given("with_chair", PANEL);
  await given("draft", PANEL);
  await given("agreed", PANEL);
  await given("with_chair", OTHER_COMMITTEE);
  expect((await listAgendasWithChair(db, [PANEL], TODAY)).map(({ id }) => id)).toEqual([waiting]);
});

test("a variation is told of while it waits for the chair, of these bodies", async () => {
  const given = async (state: "awaiting_chair" | "approved" | "withdrawn", bodyId: number, startYear: number) => {
    const programmeId = await givenProgramme(db, { bodyId, startYear });
    const itemId = await givenItem(db, { bodyId, programmeId, title: `${state} in ${startYear}` });
    const by = { proposedByName: "Jo Bryce", proposedAt: NOW, reasonWords: "Not ready.", itemVersion: 1 };
    await db
      .insertInto("variation")
      .values({ programmeId, itemId, kind: "defer", state, ...by })
      .execute();
  };
  await given("awaiting_chair", PANEL, 2026);
  await given("approved", PANEL, 2027);
  await given("withdrawn", PANEL, 2028);
  await given("awaiting_chair", OTHER_COMMITTEE, 2029);
  expect((await listVariationsWaiting(db, [PANEL])).map(({ title }) => title)).toEqual(["awaiting_chair in 2026"]);
});
