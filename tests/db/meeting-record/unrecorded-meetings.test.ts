import { beforeEach, expect, test } from "vitest";
import {
  deleteAttendance,
  insertAttendance,
  listAttendance,
  updateAttendance,
} from "#db/meeting-record/attendance.server.ts";
import { deleteDeclaration, updateDeclaration } from "#db/meeting-record/declarations.server.ts";
import {
  findOutcome,
  listOutcomes,
  listOutcomesWithoutFollowUp,
  updateOutcome,
} from "#db/meeting-record/outcomes.server.ts";
import { listUnrecordedMeetings } from "#db/meeting-record/unrecorded-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { givenFollowUp, givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("a meeting is unrecorded between two days until it is held and each of its items has an outcome", async () => {
  const DAYS = { from: "2026-06-01", until: "2026-09-01" };
  const listed = async (bodyIds: number[] = [PANEL]) =>
    (await listUnrecordedMeetings(db, bodyIds, DAYS)).map(({ id }) => id);
  const first = await givenMeeting(db, { meetsOn: "2026-06-01" });
  const last = await givenMeeting(db, { meetsOn: "2026-09-01" });
  await givenMeeting(db, { meetsOn: "2026-05-31" });
  await givenMeeting(db, { meetsOn: "2026-09-02" });
  await givenMeeting(db, { meetsOn: "2026-07-01", state: "provisional" });
  await givenMeeting(db, { meetsOn: "2026-07-01", state: "cancelled" });
  const held = await givenMeeting(db, { meetsOn: "2026-07-01", state: "held" });
  const other = await givenMeeting(db, { meetsOn: "2026-07-02", bodyId: OTHER_COMMITTEE });
  expect(await listed()).toEqual([last, first]);
  expect(await listed([])).toEqual([]);
  expect(await listed([PANEL, OTHER_COMMITTEE])).toEqual([last, other, first]);

  await givenItem(db, { meetingId: held, state: "withdrawn" });
  expect(await listed()).toEqual([last, first]);
  const itemId = await givenItem(db, { meetingId: held, state: "considered" });
  await givenOutcome(db, { itemId: await givenItem(db, { meetingId: held, state: "scheduled" }) });
  expect(await listUnrecordedMeetings(db, [PANEL], DAYS)).toMatchObject([
    { id: last },
    { id: held, items: 2, recorded: 1, state: "held", bodyName: "Anytown Scrutiny Panel" },
    { id: first },
  ]);
  await givenOutcome(db, { itemId });
  expect(await listed()).toEqual([last, first]);
  const again = await givenMeeting(db, { meetsOn: "2026-09-01" });
  expect(await listed()).toEqual([again, last, first]);
});

test("an outcome that asks for something, as last corrected, is listed until a follow-up of it is kept", async () => {
  const listed = async () => (await listOutcomesWithoutFollowUp(db, [PANEL], "2026-06-02")).map(({ id }) => id);
  const june = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const july = await givenMeeting(db, { meetsOn: "2026-07-07", state: "held" });
  const may = await givenMeeting(db, { meetsOn: "2026-06-01", state: "held" });
  const decided = async (meetingId: number, code: "referred" | "noted", bodyId = PANEL) => {
    const itemId = await givenItem(db, { meetingId, bodyId, state: "considered" });
    return { itemId, outcomeId: await givenOutcome(db, { itemId, code }) };
  };
  const [first, second, noted] = [
    await decided(june, "referred"),
    await decided(july, "referred"),
    await decided(june, "noted"),
  ];
  await decided(may, "referred");
  await decided(july, "referred", OTHER_COMMITTEE);
  expect(await listed()).toEqual([second.itemId, first.itemId]);
  expect(await listOutcomesWithoutFollowUp(db, [], "2026-06-02")).toEqual([]);

  const correct = (outcomeId: number, code: "referred" | "noted") =>
    db
      .insertInto("outcomeCorrection")
      .values({ outcomeId, code, resolutionWords: "", minuteNumber: "", because: "Misheard", at: NOW, byName: "Jo" })
      .execute();
  await correct(first.outcomeId, "noted");
  await correct(noted.outcomeId, "referred");
  expect(await listed()).toEqual([second.itemId, noted.itemId]);
  await correct(first.outcomeId, "referred");
  expect(await listed()).toEqual([second.itemId, first.itemId, noted.itemId]);

  const followUpId = await givenFollowUp(db, { itemId: second.itemId });
  expect(await listed()).toEqual([first.itemId, noted.itemId]);
  await db.insertInto("followUpPlace").values({ followUpId, itemId: noted.itemId }).execute();
  expect(await listed()).toEqual([first.itemId]);
});

test("what is recorded is changed and removed one at a time", async () => {
  const meetingId = await givenMeeting(db);
  const ids = await db
    .transaction()
    .execute(async (trx) => [
      await insertAttendance(trx, { meetingId, words: "One", part: "present" }),
      await insertAttendance(trx, { meetingId, words: "Two", part: "present" }),
    ]);
  await db.transaction().execute((trx) => updateAttendance(trx, ids[0] ?? 0, { part: "absent" }));
  const there = async () =>
    (await listAttendance(db, meetingId)).map(({ words, part, version }) => [words, part, version]);
  expect(await there()).toEqual([
    ["One", "absent", 2],
    ["Two", "present", 1],
  ]);
  await db.transaction().execute((trx) => deleteAttendance(trx, ids[0] ?? 0));
  expect(await there()).toEqual([["Two", "present", 1]]);

  const declared = { meetingId, words: "One", interest: "other", interestWords: "Owner" } as const;
  await db
    .insertInto("declaration")
    .values([declared, { ...declared, words: "Two" }])
    .execute();
  await db.transaction().execute((trx) => updateDeclaration(trx, 2, { leftAt: "17:30" }));
  const declarations = () =>
    db.selectFrom("declaration").select(["words", "leftAt", "version"]).orderBy("id").execute();
  expect(await declarations()).toEqual([
    { words: "One", leftAt: "", version: 1 },
    { words: "Two", leftAt: "17:30", version: 2 },
  ]);
  await db.transaction().execute((trx) => deleteDeclaration(trx, 1));
  expect(await declarations()).toMatchObject([{ words: "Two" }]);

  const [one, two] = [await givenItem(db), await givenItem(db)];
  const outcomeId = await givenOutcome(db, { itemId: one });
  await givenOutcome(db, { itemId: two });
  await db.transaction().execute((trx) => updateOutcome(trx, outcomeId, { code: "agreed" }));
  expect(await findOutcome(db, one)).toMatchObject({ code: "agreed", version: 2 });
  expect(await findOutcome(db, two)).toMatchObject({ code: "noted", version: 1 });
  expect((await listOutcomes(db, [two])).map(({ itemId }) => itemId)).toEqual([two]);
  expect(await listOutcomes(db, [])).toEqual([]);
});
