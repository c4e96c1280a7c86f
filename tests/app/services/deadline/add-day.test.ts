import { beforeEach, expect, test } from "vitest";
import { addDay } from "#app/services/deadline/add-day.server.ts";
import { readMovesSeen } from "#app/services/deadline/read-days.server.ts";
import { removeDay } from "#app/services/deadline/remove-day.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting } from "#tests/support/records.ts";

const CLOSED = { onDay: "2026-10-19", words: "The council is closed", jurisdiction: null };

let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenMeeting(db, { meetsOn: "2026-10-15" });
  await givenMeeting(db, { meetsOn: "2026-10-22" });
  await givenMeeting(db, { meetsOn: "2026-12-01" });
  await givenMeeting(db, { meetsOn: "2026-10-22", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-10-27", bodyId: OTHER_COMMITTEE });
});

const told = async (bodyId: number) => {
  const rows = await db.selectFrom("event").select("particulars").where("bodyId", "=", bodyId).orderBy("id").execute();
  return rows.flatMap(
    ({ particulars }) =>
      (JSON.parse(particulars) as { changed?: { label: string; before: string; after: string }[] }).changed,
  );
};
const days = () => db.selectFrom("calendarDay").select(["onDay", "removedAt", "removedByName"]).execute();

// Each was counted by hand with and without Monday 19 October 2026.
const MEETING_22 = "Meeting of Thursday 22 October 2026";
const OF_THE_PANEL = [
  ["Reports reach the scrutiny officer", MEETING_22, "Thursday 1 October 2026", "Wednesday 30 September 2026"],
  ["The draft agenda goes to the chair", MEETING_22, "Monday 5 October 2026", "Friday 2 October 2026"],
  [
    "Notice, agenda and reports are public (England)",
    MEETING_22,
    "Wednesday 14 October 2026",
    "Tuesday 13 October 2026",
  ],
  ["Questions from the public are in", MEETING_22, "Monday 19 October 2026", "Friday 16 October 2026"],
  [
    "Draft minutes are written",
    "Meeting of Thursday 15 October 2026",
    "Thursday 29 October 2026",
    "Friday 30 October 2026",
  ],
].map(([title, subject, before, after]) => ({ label: `${title}: ${subject}`, before, after }));
const OF_THE_COMMITTEE = [
  ["Reports reach the scrutiny officer", "Tuesday 6 October 2026", "Monday 5 October 2026"],
  ["The draft agenda goes to the chair", "Thursday 8 October 2026", "Wednesday 7 October 2026"],
  ["Notice, agenda and reports are public (England)", "Monday 19 October 2026", "Friday 16 October 2026"],
].map(([title, before, after]) => ({ label: `${title}: Meeting of Tuesday 27 October 2026`, before, after }));

test("adding a day moves exactly the deadlines that are counted over it, and tells each body which", async () => {
  const outcome = await addDay(db, acting("secondOfficer"), CLOSED);

  expect(outcome).toMatchObject({ ok: true, result: { day: "19 October 2026", moved: 8 } });
  expect(await told(PANEL)).toEqual(OF_THE_PANEL);
  expect(await told(OTHER_COMMITTEE)).toEqual(OF_THE_COMMITTEE);
  expect(await actionsIn(db)).toEqual(["day_added", "day_added", "day_added"]);
});

test("taking it off again moves the same deadlines back", async () => {
  await addDay(db, acting("secondOfficer"), CLOSED);
  const outcome = await removeDay(db, acting("secondOfficer"), { dayId: 1, version: 1 });

  expect(outcome).toMatchObject({ ok: true, result: { moved: 8 } });
  const back = OF_THE_COMMITTEE.map(({ label, before, after }) => ({ label, before: after, after: before }));
  expect((await told(OTHER_COMMITTEE)).slice(3)).toEqual(back);
  expect(await days()).toMatchObject([{ onDay: "2026-10-19", removedByName: "Priya Shah" }]);
  await expect(removeDay(db, acting("secondOfficer"), { dayId: 1, version: 2 })).rejects.toThrow(NoSuchRecord);
});

test("a day of Wales moves nothing in England", async () => {
  const outcome = await addDay(db, acting("secondOfficer"), { ...CLOSED, jurisdiction: "wales" });

  expect(outcome).toMatchObject({ ok: true, result: { moved: 0 } });
  expect(await actionsIn(db)).toEqual(["day_added"]);
});

test("an administrator sees which deadlines of their own body would move, and of another how many", async () => {
  const seen = await readMovesSeen(db, as("secondOfficer"), { ...CLOSED, is: "added" });

  expect(seen.shown).toHaveLength(5);
  expect(seen.others).toEqual([{ name: "Othertown Committee", count: 3 }]);
});

test.each([
  ["2026-12-25", "25 December 2026 is already known: Christmas Day."],
  ["2026-10-17", "Saturday 17 October 2026 is at a weekend, so it never counts."],
  ["2031-10-17", "The calendar is known from 2015 to 2030: choose a date in those years."],
])("%s is refused: it is left out already, or not known", async (onDay, because) => {
  const outcome = await addDay(db, acting("secondOfficer"), { ...CLOSED, onDay });

  expect(outcome).toMatchObject({ ok: false, refusal: { because } });
  expect(await days()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("the same day is not added twice, neither for both countries nor for one of them", async () => {
  await addDay(db, acting("secondOfficer"), { ...CLOSED, jurisdiction: "england" });
  const again = await addDay(db, acting("secondOfficer"), CLOSED);
  const wales = await addDay(db, acting("secondOfficer"), { ...CLOSED, jurisdiction: "wales" });

  expect(again).toMatchObject({ ok: false, refusal: { because: "19 October 2026 has been added already." } });
  expect(wales.ok).toBe(true);
});

test("only an administrator adds and takes off days", async () => {
  const added = await addDay(db, acting("officer"), CLOSED);
  expect(added).toMatchObject({ ok: false, refusal: { kind: "role" } });
  await addDay(db, acting("secondOfficer"), CLOSED);
  const removed = await removeDay(db, acting("officer"), { dayId: 1, version: 1 });
  expect(removed).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await days()).toMatchObject([{ removedAt: null }]);
});
