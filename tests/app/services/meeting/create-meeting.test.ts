import { beforeEach, expect, test } from "vitest";
import { createMeeting } from "#app/services/meeting/create-meeting.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
const text = {
  meetsOn: "2026-10-13",
  startsAt: "17:00",
  venue: "Council chamber",
  howToAttend: "In person",
  kind: "ordinary",
  minutesAvailable: 150,
} as const;
const input = { ...text, bodyId: PANEL };

beforeEach(async () => {
  db = await freshDb();
});

const meetings = () => db.selectFrom("meeting").select(["meetsOn", "state", "version"]).execute();
const agenda = () =>
  db
    .selectFrom("agendaItem")
    .select(["title", "kind", "state", "minutes", "meetingId", "programmeId"])
    .orderBy("position")
    .execute();

test("a new meeting is provisional, with the standing items in force on its agenda", async () => {
  const programmeId = await givenProgramme(db);
  const standing = { bodyId: PANEL, minutes: 5, kind: "procedural" } as const;
  await db
    .insertInto("standingItem")
    .values([
      { ...standing, title: "Date of next meeting", place: "closing", position: 1 },
      { ...standing, title: "Apologies", place: "opening", position: 1 },
      { ...standing, title: "Work programme", kind: "standing", minutes: 10, place: "opening", position: 2 },
      { ...standing, title: "Petitions", place: "opening", position: 3, endedAt: "2026-06-01T09:00:00.000Z" },
    ])
    .execute();
  const outcome = await createMeeting(db, acting("officer"), input);

  expect(outcome).toMatchObject({ ok: true, result: { reference: "M-1", day: "13 October 2026" } });
  expect(await meetings()).toEqual([{ meetsOn: "2026-10-13", state: "provisional", version: 1 }]);
  const on = { state: "scheduled", meetingId: 1, programmeId };
  expect(await agenda()).toEqual([
    { title: "Apologies", kind: "procedural", minutes: 5, ...on },
    { title: "Work programme", kind: "standing", minutes: 10, ...on },
    { title: "Date of next meeting", kind: "procedural", minutes: 5, ...on },
  ]);
  expect(await actionsIn(db)).toEqual(["meeting_created"]);
});

test("a meeting in the past is refused", async () => {
  const outcome = await createMeeting(db, acting("officer"), { ...input, meetsOn: "2026-08-31" });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await meetings()).toEqual([]);
});

test("a chair adds no meetings, and another body's officer sees no such body", async () => {
  expect(await createMeeting(db, acting("chair"), input)).toMatchObject({ refusal: { kind: "role" } });
  await expect(createMeeting(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
  expect(await actionsIn(db)).toEqual([]);
});

test("a meeting is moved to another day, and the history says from when to when", async () => {
  await createMeeting(db, acting("officer"), input);
  const change = { ...text, meetingId: 1, version: 1, meetsOn: "2026-10-20", startsAt: null };
  expect(await editMeeting(db, acting("officer"), change)).toMatchObject({ ok: true });
  expect(await meetings()).toMatchObject([{ meetsOn: "2026-10-20", version: 2 }]);
  const event = await db.selectFrom("event").select("particulars").orderBy("id", "desc").executeTakeFirstOrThrow();
  expect(JSON.parse(event.particulars)).toEqual({
    changed: [
      { label: "Date", before: "13 October 2026", after: "20 October 2026" },
      { label: "Start time", before: "5pm", after: "" },
    ],
  });
});

test("a meeting takes no theme's item into another year", async () => {
  const programmeId = await givenProgramme(db);
  const nextProgramme = await givenProgramme(db, { startYear: 2027 });
  await createMeeting(db, acting("officer"), input);
  const themeId = await givenTheme(db, { state: "scheduled" });
  const itemId = await givenItem(db, { themeId, programmeId, meetingId: 1, state: "scheduled" });
  const change = { ...text, meetingId: 1, version: 1, meetsOn: "2027-06-08" };
  expect(await editMeeting(db, acting("officer"), change)).toMatchObject({
    ok: false,
    refusal: { kind: "input" },
  });
  expect(await meetings()).toMatchObject([{ meetsOn: "2026-10-13", version: 1 }]);

  await db.updateTable("agendaItem").set({ kind: "standing", themeId: null }).where("id", "=", itemId).execute();
  expect(await editMeeting(db, acting("officer"), change)).toMatchObject({ ok: true });
  expect(await agenda()).toMatchObject([{ programmeId: nextProgramme }]);
});

test("a stale change of a meeting is told what changed", async () => {
  await createMeeting(db, acting("officer"), input);
  await editMeeting(db, acting("officer"), { ...text, meetingId: 1, version: 1, venue: "Town hall" });
  const outcome = await editMeeting(db, acting("secondOfficer"), {
    ...text,
    meetingId: 1,
    version: 1,
    minutesAvailable: 90,
  });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Jo Bryce changed venue of the meeting");
  expect(await meetings()).toMatchObject([{ version: 2 }]);
});

test("a meeting that stays in its year leaves its items in the programme they are in", async () => {
  await createMeeting(db, acting("officer"), input);
  const before = await givenProgramme(db, { startYear: 2025 });
  await givenProgramme(db);
  await givenItem(db, { meetingId: 1, programmeId: before, kind: "standing", state: "scheduled" });
  const change = { ...text, meetingId: 1, version: 1 };
  expect(await editMeeting(db, acting("officer"), { ...change, meetsOn: "2026-10-20" })).toMatchObject({ ok: true });
  expect(await agenda()).toMatchObject([{ programmeId: before }]);
});

test("an officer says that a date is inferred, and takes it back: the history tells both, and nothing else changes", async () => {
  const last = async () =>
    JSON.parse(
      (await db.selectFrom("event").select("particulars").orderBy("id", "desc").executeTakeFirstOrThrow()).particulars,
    ) as unknown;
  const basis = async () => (await db.selectFrom("meeting").select("dateBasis").executeTakeFirstOrThrow()).dateBasis;
  await createMeeting(db, acting("officer"), { ...input, dateBasis: "inferred" });
  expect([await basis(), await last()]).toEqual(["inferred", { to: "13 October 2026 (date inferred)" }]);

  await editMeeting(db, acting("officer"), { ...text, meetingId: 1, version: 1, venue: "Town hall" });
  expect(await basis()).toBe("inferred");
  await editMeeting(db, acting("officer"), {
    ...text,
    ...{ meetingId: 1, version: 2, venue: "Town hall", dateBasis: "stated" },
  });
  expect([await basis(), await last()]).toEqual([
    "stated",
    { changed: [{ label: "Whether the date is stated or inferred", before: "inferred", after: "stated" }] },
  ]);
});

test("a meeting's date is stated unless an officer says that it is inferred", async () => {
  await createMeeting(db, acting("officer"), input);
  expect(await db.selectFrom("meeting").select("dateBasis").execute()).toEqual([{ dateBasis: "stated" }]);
});
