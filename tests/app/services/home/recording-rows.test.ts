import { beforeEach, expect, test } from "vitest";
import { recordingRows } from "#app/services/home/recording-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const record = (itemId: number) =>
  db
    .insertInto("outcome")
    .values({ itemId, code: "noted", recordedAt: "2026-08-02T18:00:00.000Z", recordedByName: "Jo Bryce" })
    .execute();
const words = async () =>
  (await recordingRows(db, as("officer"), [PANEL], [])).map(({ words, note }) =>
    [words, note].filter(Boolean).join(". "),
  );

test("a past meeting is asked for until every item is recorded and it is held", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-02" });
  const first = await givenItem(db, { meetingId, state: "scheduled" });
  const second = await givenItem(db, { meetingId, state: "scheduled" });
  await givenItem(db, { meetingId, state: "withdrawn" });
  expect(await recordingRows(db, as("officer"), [PANEL], [])).toMatchObject([
    {
      words: "Record the meeting of 2 August 2026",
      note: "Anytown Scrutiny Panel: 0 of 2 items recorded",
      href: `/meetings/M-${meetingId}/record`,
    },
  ]);
  await record(first);
  expect(await words()).toEqual(["Record the meeting of 2 August 2026. Anytown Scrutiny Panel: 1 of 2 items recorded"]);
  await record(second);
  expect(await words()).toEqual(["Record the meeting of 2 August 2026. Anytown Scrutiny Panel: not recorded as held"]);
  await db.updateTable("meeting").set({ state: "held" }).execute();
  expect(await words()).toEqual([]);
});

test("a meeting to come, one cancelled, one long past and another body's are not asked for", async () => {
  await givenMeeting(db, { meetsOn: "2026-09-02" });
  await givenMeeting(db, { meetsOn: "2026-08-02", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-05-02" });
  await givenMeeting(db, { meetsOn: "2026-08-02", bodyId: OTHER_COMMITTEE });
  expect(await words()).toEqual([]);
});

test.each([
  ["referred", "Referred to another body"],
  ["written_response_requested", "Written response asked for"],
  ["further_report_requested", "Further report asked for"],
] as const)("what a meeting asked for (%s) is named until a follow-up is kept of it", async (code, said) => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-02", dateBasis: "inferred", state: "held" });
  const itemId = await givenItem(db, { meetingId, state: "considered", title: "Taxi licensing" });
  await record(itemId);
  expect(await words()).toEqual([]);
  await db.updateTable("outcome").set({ code }).execute();
  expect(await recordingRows(db, as("officer"), [PANEL], [])).toMatchObject([
    {
      words: `Taxi licensing, 2 August 2026 (date inferred): “${said}”, and no follow-up yet`,
      href: `/items/I-${itemId}/outcome`,
    },
  ]);
  await givenFollowUp(db, { itemId, meetingId });
  expect(await words()).toEqual([]);
});

test("when its draft minutes are due stands with the meeting that is to be recorded", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-25" });
  const minutes = { ruleId: "L4", kind: "meeting", onDay: "2026-09-08", stage: "soon", of: "", href: "/" } as const;
  expect(await recordingRows(db, as("officer"), [PANEL], [{ ...minutes, subjectId: meetingId }])).toMatchObject([
    {
      note: "Anytown Scrutiny Panel: not recorded as held. Draft minutes due by 8 September 2026",
      stage: "soon",
      days: 7,
      isFirst: true,
    },
  ]);
  expect(await recordingRows(db, as("officer"), [PANEL], [{ ...minutes, subjectId: meetingId + 1 }])).toMatchObject([
    { stage: "open", isFirst: true },
  ]);
});
