import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { findAddedDay, listAddedDays, markDayRemoved } from "#db/deadline/calendar-days.server.ts";
import { deleteDeadlineResult, listResultsBesideOccasions } from "#db/deadline/deadline-results.server.ts";
import { listDeadlineSettings } from "#db/deadline/deadline-settings.server.ts";
import { listClockBodyIds, listClockMeetings, listClockMeetingsById } from "#db/deadline/deadlines.server.ts";
import { findOccasion, listOccasions, updateOccasion } from "#db/deadline/occasions.server.ts";
import { listStatutoryItems } from "#db/deadline/statutory-items.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenRecorded } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";

const ASKED = { bodyIds: [PANEL], from: "2026-09-02", until: "2026-09-15" };
const AROUND = ["2026-09-01", "2026-09-02", "2026-09-15", "2026-09-16"];
const BETWEEN = ["2026-09-02", "2026-09-15"];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("meetings have deadlines from the first to the last day asked, unless they are cancelled", async () => {
  for (const meetsOn of AROUND) await givenMeeting(db, { meetsOn });
  const other = await givenMeeting(db, { meetsOn: "2026-09-08", bodyId: OTHER_COMMITTEE });
  expect((await listClockMeetings(db, ASKED)).map(({ meetsOn }) => meetsOn)).toEqual(BETWEEN);
  for (const state of Object.keys(MEETING_STATES) as MeetingState[])
    await givenMeeting(db, { meetsOn: "2026-09-08", state, reasonWords: "x" });
  expect((await listClockMeetings(db, ASKED)).slice(1, -1).map(({ state }) => state)).toEqual([
    ...["provisional", "confirmed", "held"],
  ]);
  expect(await listClockMeetingsById(db, [PANEL], [other])).toEqual([]);
  expect((await listClockMeetingsById(db, [OTHER_COMMITTEE], [other])).map(({ id }) => id)).toEqual([other]);
});

test("a meeting says what was done for it: its papers, its agenda, its record", async () => {
  const [id, other] = [await givenMeeting(db), await givenMeeting(db)];
  const paper = { meetingId: id, kind: "theme", state: "scheduled", paper: "received", paperOn: "2026-08-20" } as const;
  await givenItem(db, paper);
  await givenItem(db, { ...paper, kind: "statutory", state: "considered", paperOn: "2026-08-21" });
  await givenItem(db, { ...paper, paper: "expected", paperOn: null });
  await givenItem(db, { ...paper, paper: "none", paperOn: null });
  await givenItem(db, { ...paper, kind: "standing", paperOn: "2026-08-30" });
  await givenItem(db, { ...paper, meetingId: other, paperOn: "2026-08-31" });
  for (const state of ITEM_STATE_LIST)
    if (!["scheduled", "considered"].includes(state)) await givenItem(db, { ...paper, state, reasonWords: "x" });
  await givenRecorded(db, { kind: "answer", recordId: 1, meetingId: id, publishedAt: "2026-08-01T09:00:00.000Z" });
  await givenRecorded(db, { kind: "outcome", recordId: 2, meetingId: id, publishedAt: "2026-09-09T09:00:00.000Z" });
  await givenRecorded(db, { kind: "outcome", recordId: 1, meetingId: id, publishedAt: "2026-09-10T09:00:00.000Z" });
  await givenRecorded(db, { kind: "outcome", recordId: 3, meetingId: other, publishedAt: "2026-09-01T09:00:00.000Z" });
  expect((await listClockMeetingsById(db, [PANEL], [id]))[0]).toMatchObject({
    ...{ papersNeeded: 3, papersIn: 2, lastPaperOn: "2026-08-21" },
    recordPublishedAt: "2026-09-09T09:00:00.000Z",
  });
});

test("bodies have deadlines until the day they end, in their own country", async () => {
  const asked = () => listClockBodyIds(db, { councilId: 1, jurisdiction: "england", today: TODAY });
  expect(await asked()).toEqual([PANEL, OTHER_COMMITTEE]);
  expect(await listClockBodyIds(db, { councilId: 1, jurisdiction: "wales", today: TODAY })).toEqual([]);
  await db.updateTable("body").set({ jurisdiction: "wales" }).where("id", "=", PANEL).execute();
  expect([await asked(), await listClockBodyIds(db, { councilId: 1, jurisdiction: null, today: TODAY })]).toEqual([
    [OTHER_COMMITTEE],
    [PANEL, OTHER_COMMITTEE],
  ]);
  const end = (endedOn: string) => db.updateTable("body").set({ endedOn }).where("id", "=", OTHER_COMMITTEE).execute();
  await end("2026-09-02");
  expect(await asked()).toEqual([OTHER_COMMITTEE]);
  await end(TODAY);
  expect(await asked()).toEqual([]);
});

test("what started a deadline is listed from the first to the last day, and found by who has a part in the body", async () => {
  const given = async (occurredOn: string, bodyId: number) => {
    const values = {
      bodyId,
      ruleId: "P18",
      title: occurredOn,
      occurredOn,
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    };
    const { id } = await db.insertInto("occasion").values(values).returning("id").executeTakeFirstOrThrow();
    return id;
  };
  for (const day of AROUND) await given(day, PANEL);
  const other = await given("2026-09-08", OTHER_COMMITTEE);
  expect((await listOccasions(db, ASKED)).map(({ title }) => title)).toEqual(BETWEEN);
  expect(await findOccasion(db, as("officer"), other)).toBeUndefined();
  expect(await findOccasion(db, as("outsideOfficer"), other)).toMatchObject({ id: other });
  await db.transaction().execute((trx) => updateOccasion(trx, other, { title: "Changed" }));
  const titles = (await db.selectFrom("occasion").select(["title", "version"]).orderBy("id").execute()).map(
    ({ title, version }) => `${title} ${version}`,
  );
  expect(titles).toEqual([...AROUND.map((day) => `${day} 1`), "Changed 2"]);
});

test("what was recorded of deadlines is the body's own, and taken back one at a time", async () => {
  const values = { ruleId: "N1", result: "missed", because: "x", byName: "Jo Bryce", at: NOW } as const;
  for (const [bodyId, key] of [
    [PANEL, "N1-1"],
    [PANEL, "N1-2"],
    [OTHER_COMMITTEE, "N1-1"],
  ] as const)
    await db
      .insertInto("deadlineResult")
      .values({ ...values, bodyId, key })
      .execute();
  const keys = async (bodyId: number) => (await listResultsBesideOccasions(db, [bodyId])).map(({ key }) => key).sort();
  await db.transaction().execute((trx) => deleteDeadlineResult(trx, { bodyId: PANEL, key: "N1-1" }));
  expect([await keys(PANEL), await keys(OTHER_COMMITTEE)]).toEqual([["N1-2"], ["N1-1"]]);
});

test("a body's own rules are those of that body", async () => {
  for (const [bodyId, ruleId] of [
    [PANEL, "L1"],
    [OTHER_COMMITTEE, "L2"],
  ] as const)
    await db
      .insertInto("deadlineSetting")
      .values({ bodyId, ruleId, applies: "yes", value: 10, setByName: "Jo Bryce", setAt: NOW })
      .execute();
  expect((await listDeadlineSettings(db, [PANEL])).map(({ ruleId }) => ruleId)).toEqual(["L1"]);
});

test("a day that was taken off again does not count any more", async () => {
  const given = async (onDay: string) => {
    const values = { onDay, words: "Closed", addedAt: NOW, addedByName: "Jo Bryce" };
    const { id } = await db.insertInto("calendarDay").values(values).returning("id").executeTakeFirstOrThrow();
    return id;
  };
  const [kept, removed] = [await given("2026-12-31"), await given("2027-01-04")];
  const by = { removedAt: NOW, removedByName: "Jo Bryce" };
  await db.transaction().execute((trx) => markDayRemoved(trx, removed, by));
  expect((await listAddedDays(db, 1)).map(({ id }) => id)).toEqual([kept]);
  expect(await findAddedDay(db, kept)).toMatchObject({ onDay: "2026-12-31" });
  expect(await findAddedDay(db, removed)).toBeUndefined();
});

test("a programme's statutory items are those with a rule that are not withdrawn", async () => {
  const programmeId = await givenProgramme(db);
  for (const state of ITEM_STATE_LIST)
    await givenItem(db, { programmeId, kind: "statutory", state, statutoryRule: state, reasonWords: "x" });
  await givenItem(db, { programmeId, kind: "statutory" });
  const next = await givenProgramme(db, { startYear: 2027 });
  await givenItem(db, { programmeId: next, kind: "statutory", statutoryRule: "P2" });
  expect((await listStatutoryItems(db, programmeId)).map(({ statutoryRule }) => statutoryRule).sort()).toEqual(
    ITEM_STATE_LIST.filter((state) => state !== "withdrawn").sort(),
  );
});
