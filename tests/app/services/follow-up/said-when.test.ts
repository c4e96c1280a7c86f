import { beforeEach, expect, test } from "vitest";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenFollowUp, givenMeeting } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const SAID = { kind: "action", wording: "Write to the Commissioner.", ownerWords: "The clerk" } as const;
const updates = () =>
  db
    .selectFrom("followUpUpdate")
    .select(["text", "stateAfter", "reportedOn", "meetingId", "source", "byName"])
    .execute();
const followUps = () =>
  db.selectFrom("followUp").select(["madeOn", "dueWords", "dueKind", "dueOn", "state"]).orderBy("id").execute();

test("marking as done is a report: the day, where it was said, and how it was done", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-25" });
  const followUpId = await givenFollowUp(db);
  const how = { words: "The letter was sent.", reportedOn: "2026-08-25", meetingId } as const;
  expect(await completeFollowUp(db, acting("officer"), { followUpId, version: 1, ...how })).toMatchObject({ ok: true });
  expect(await updates()).toEqual([
    {
      text: "The letter was sent.",
      stateAfter: "complete",
      reportedOn: "2026-08-25",
      meetingId,
      source: "meeting",
      byName: "Jo Bryce",
    },
  ]);
  expect(await actionsIn(db)).toEqual(["follow_up_completed"]);
});

test("marked as done with no more said, it is reported as done today", async () => {
  const followUpId = await givenFollowUp(db);
  await completeFollowUp(db, acting("chair"), { followUpId, version: 1, words: "" });
  expect(await updates()).toMatchObject([{ text: "Marked as done.", reportedOn: "2026-09-01", source: "officer" }]);
});

test("nothing is done on a day to come", async () => {
  const followUpId = await givenFollowUp(db);
  const input = { followUpId, version: 1, words: "Done.", reportedOn: "2026-09-02" } as const;
  expect(await completeFollowUp(db, acting("officer"), input)).toMatchObject({ refusal: { kind: "input" } });
  expect(await followUps()).toMatchObject([{ state: "not_started" }]);
});

test("nothing was said at a meeting that is still to come", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-09-08" });
  expect(await createFollowUp(db, acting("officer"), { ...SAID, meetingId })).toMatchObject({
    refusal: {
      kind: "state",
      because:
        "The meeting is on 8 September 2026, so nothing has been said there yet: add the follow-up on the day or after.",
    },
  });
  expect(await followUps()).toEqual([]);
});

test("the date on which it was made is that of its meeting, and not to come", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-25" });
  expect(await createFollowUp(db, acting("officer"), { ...SAID, meetingId, madeOn: "2026-01-02" })).toMatchObject({
    refusal: {
      kind: "input",
      because:
        "It was made at the meeting of 25 August 2026, and the date given is 2 January 2026: correct the one or the other.",
    },
  });
  expect(await createFollowUp(db, acting("officer"), { ...SAID, bodyId: PANEL, madeOn: "2026-09-02" })).toMatchObject({
    refusal: { kind: "input", because: "2 September 2026 is in the future: enter the date on which it was made." },
  });
  expect(await createFollowUp(db, acting("officer"), { ...SAID, meetingId, madeOn: "2026-08-25" })).toMatchObject({
    ok: true,
  });
});

test("of what was due at the next meeting no day is invented where none is known within the ordinary interval", async () => {
  await givenMeeting(db, { meetsOn: "2025-06-12", state: "held" });
  const said = { ...SAID, bodyId: PANEL, madeOn: "2011-08-03", dueWords: "next meeting" } as const;
  await createFollowUp(db, acting("officer"), said);
  expect(await followUps()).toMatchObject([{ dueWords: "next meeting", dueKind: "next_meeting", dueOn: null }]);
  await createFollowUp(db, acting("officer"), { ...said, madeOn: "2025-03-04" });
  expect((await followUps())[1]).toMatchObject({ dueOn: "2025-06-12" });
  for (const meetsOn of ["2025-08-12", "2025-10-14", "2025-12-09"]) await givenMeeting(db, { meetsOn, state: "held" });
  await givenMeeting(db, { meetsOn: "2025-03-20", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2025-05-20", bodyId: OTHER_COMMITTEE });
  await createFollowUp(db, acting("officer"), { ...said, madeOn: "2025-03-04" });
  expect((await followUps())[2]).toMatchObject({ dueWords: "next meeting", dueOn: null });
});
