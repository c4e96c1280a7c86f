import { beforeEach, expect, test } from "vitest";
import { noteRoutineItems, takeBackRoutineItems } from "#app/services/meeting-record/routine-items.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { actionsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let minutesId: number;
let datesId: number;
let themeItemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  const on = { meetingId, state: "scheduled" } as const;
  minutesId = await givenItem(db, { ...on, kind: "procedural", title: "Minutes", position: 1 });
  themeItemId = await givenItem(db, { ...on, themeId: await givenTheme(db), position: 2 });
  datesId = await givenItem(db, { ...on, kind: "standing", title: "Date of the next meeting", position: 3 });
});

const outcomes = () => db.selectFrom("outcome").select(["itemId", "code", "version"]).orderBy("itemId").execute();

test("routine items of which nothing is recorded are noted in one deed, each with its own history", async () => {
  await recordOutcome(db, acting("secondOfficer"), {
    ...{ itemId: datesId, code: "agreed", resolutionWords: "", minuteNumber: "", discussionWords: "", version: 0 },
  });
  expect(await noteRoutineItems(db, acting("officer"), { meetingId })).toMatchObject({ result: { items: 1 } });
  expect(await outcomes()).toEqual([
    { itemId: minutesId, code: "correct_record", version: 1 },
    { itemId: datesId, code: "agreed", version: 1 },
  ]);
  expect(await actionsIn(db)).toEqual(["outcome_recorded", "outcome_recorded"]);
});

test("they are taken back but for the one of which somebody recorded more, and history tells both", async () => {
  await noteRoutineItems(db, acting("officer"), { meetingId });
  await recordOutcome(db, acting("secondOfficer"), {
    ...{ itemId: datesId, code: "noted", resolutionWords: "", minuteNumber: "9/26", discussionWords: "", version: 1 },
  });
  expect(await takeBackRoutineItems(db, acting("officer"), { meetingId })).toMatchObject({ result: { items: 1 } });
  expect(await outcomes()).toEqual([{ itemId: datesId, code: "noted", version: 2 }]);
  expect((await actionsIn(db)).at(-1)).toBe("outcome_taken_back");
  expect(await takeBackRoutineItems(db, acting("officer"), { meetingId })).toMatchObject({ result: { items: 0 } });
});

test("what is noted again after it was taken back is another record, under a number of its own", async () => {
  await noteRoutineItems(db, acting("officer"), { meetingId });
  const before = await db.selectFrom("outcome").select("id").execute();
  await takeBackRoutineItems(db, acting("officer"), { meetingId });
  await noteRoutineItems(db, acting("officer"), { meetingId });
  const after = await db.selectFrom("outcome").select("id").execute();
  expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual([]);
  expect(after).toHaveLength(2);
});

test("once the meeting is held nothing is taken back", async () => {
  await noteRoutineItems(db, acting("officer"), { meetingId });
  await db.updateTable("meeting").set({ state: "held" }).where("id", "=", meetingId).execute();
  const before = await digest(db);
  expect(await takeBackRoutineItems(db, acting("officer"), { meetingId })).toMatchObject({
    refusal: { kind: "state" },
  });
  expect(await digest(db)).toBe(before);
});

test.each(["chair", "member"] as const)("the %s neither notes nor takes back", async (who) => {
  const before = await digest(db);
  expect(await noteRoutineItems(db, acting(who), { meetingId })).toMatchObject({ refusal: { kind: "role" } });
  expect(await takeBackRoutineItems(db, acting(who), { meetingId })).toMatchObject({ refusal: { kind: "role" } });
  expect(await digest(db)).toBe(before);
  expect(themeItemId).toBeGreaterThan(0);
});
