import { beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { deadlinesNear, papersDue } from "#app/services/reminder/deadlines-near.server.ts";
import { readDeadline } from "#app/services/deadline/read-deadline.server.ts";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";
import { readPublicDates } from "#app/services/deadline/read-public-dates.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-25" });
});

const WINDOW = { from: "2026-09-01", to: "2026-12-31" };
const read = (name: CastName, asked: object = {}) =>
  readDeadlines(db, as(name), { bodyIds: [PANEL, OTHER_COMMITTEE], ...WINDOW, ...asked }, TODAY);
const keys = async (name: CastName, asked: object = {}) => (await read(name, asked)).map(({ key }) => key);
const one = (slug: string, key: string, name: CastName = "member") => readDeadline(db, as(name), { slug, key });

test("a body's deadlines between two days, by day, for those with a part in it only", async () => {
  const M = `M-${meetingId}`;
  expect(await keys("member")).toEqual([`L1:${M}`, `L2:${M}`, `N1:${M}`, `L3:${M}`, `L4:${M}`]);
  expect(await keys("member", { from: "2026-09-17", to: "2026-09-22" })).toEqual([`N1:${M}`, `L3:${M}`]);
  expect(await keys("outsideOfficer")).toEqual([]);
  expect(await readDeadlines(db, null, { bodyIds: [PANEL], ...WINDOW }, TODAY)).toEqual([]);
});

test("the deadline of a meeting is found however far off the meeting is, as the list names it", async () => {
  const far = await givenMeeting(db, { meetsOn: "2027-06-25" });
  expect((await one("anytown-panel", `N1:M-${far}`))?.deadline.on).toBe("2027-06-17");
});

test("what is near is what is late or soon of all of it, in the same words", async () => {
  const given = (ruleId: string, title: string, but: object = {}) =>
    db
      .insertInto("occasion")
      .values({ bodyId: PANEL, ruleId, title, occurredOn: "2026-07-15", recordedAt: NOW, recordedByName: "x", ...but })
      .returning("id")
      .executeTakeFirstOrThrow();
  await given("P18", "Open");
  await given("P18", "Closed", { endedAt: NOW, endedBecause: "Recorded twice" });
  await given("P18", "Long ago", { occurredOn: "2026-02-01" });
  await given("P5", "Vetoed", { occurredOn: "2027-02-01" });
  const { id } = await given("P18", "Ended");
  const met = { result: "met", onDay: TODAY, because: "x", byName: "Jo Bryce", at: NOW } as const;
  await db
    .insertInto("deadlineResult")
    .values({ bodyId: PANEL, key: `P18:O-${id}`, ruleId: "P18", ...met })
    .execute();
  for (const today of [TODAY, "2026-09-15", "2027-01-25", "2027-02-20"]) {
    const asked = { bodyIds: [PANEL], from: addDays(today, -100), to: addDays(today, 14) };
    const all = await readDeadlines(db, as("officer"), asked, today);
    const told = all
      .filter(({ standing: { code } }) => code === "late" || code === "soon")
      .map(({ key, title, subject, on, standing }) => [key, `${title}: ${subject.words}`, on, standing.code]);
    const near = await deadlinesNear(db, [PANEL], today);
    expect(near.map(({ key, what, on, stage }) => [key, what, on, stage])).toEqual(told);
    expect(told.length).toBeGreaterThan(0);
    const papers = all.filter(({ ruleId }) => ruleId === "L1").map(({ subject, on }) => [subject.id, on]);
    expect([...(await papersDue(db, [meetingId], today))]).toEqual(papers);
  }
  expect((await deadlinesNear(db, [PANEL], "2026-09-05"))[0]).toMatchObject({
    bodyId: PANEL,
    href: `/deadlines/anytown-panel/L1:M-${meetingId}`,
    for: "officers",
  });
});

test("what the records show was done is seen", async () => {
  const themeId = await givenTheme(db, { state: "scheduled" });
  await givenItem(db, { themeId, meetingId, state: "scheduled", paper: "received", paperOn: "2026-08-31" });
  await givenItem(db, { meetingId, state: "scheduled", kind: "procedural" });
  await db
    .insertInto("agenda")
    .values({ meetingId, state: "published", submittedAt: "2026-09-08T23:30:00.000Z", submittedByName: "Jo Bryce" })
    .execute();
  const release = { meetingId, publishedByName: "Jo Bryce", view: "{}" };
  await db
    .insertInto("agendaRelease")
    .values([
      { ...release, number: 1, kind: "agenda", publishedOn: "2026-09-18", publishedAt: "2026-09-18T09:00:00.000Z" },
      {
        ...release,
        number: 2,
        kind: "supplementary",
        publishedOn: "2026-09-21",
        publishedAt: "2026-09-21T09:00:00.000Z",
      },
    ])
    .execute();
  const words = Object.fromEntries((await read("officer")).map(({ ruleId, standing }) => [ruleId, standing.words]));
  expect(words).toMatchObject({
    N1: "Published on 18 September 2026, 1 day after",
    L2: "Sent to the chair on 9 September 2026, 1 day after",
    L1: "The last paper came on 31 August 2026, 4 days before",
  });
});

test("a paper that is to follow keeps the reports from being in; a withdrawn item does not", async () => {
  const themeId = await givenTheme(db, { state: "scheduled" });
  const item = { themeId, meetingId, paper: "received", paperOn: "2026-08-31" } as const;
  await givenItem(db, { ...item, state: "scheduled" });
  await givenItem(db, { ...item, state: "withdrawn", paper: "to_follow" });
  const met = async () => (await one("anytown-panel", `L1:M-${meetingId}`))?.deadline.standing.code;
  expect(await met()).toBe("met");
  await givenItem(db, { ...item, state: "scheduled", paper: "to_follow" });
  expect(await met()).toBe("soon");
});

test("an added day moves the count, for its own country only", async () => {
  const day = { onDay: "2026-09-21", words: "Local holiday", addedAt: NOW, addedByName: "Jo Bryce" };
  await db
    .insertInto("calendarDay")
    .values({ ...day, jurisdiction: "wales" })
    .execute();
  const due = async () => (await one("anytown-panel", `N1:M-${meetingId}`))?.deadline.on;
  expect(await due()).toBe("2026-09-17");
  await db
    .insertInto("calendarDay")
    .values({ ...day, jurisdiction: null })
    .execute();
  expect(await due()).toBe("2026-09-16");
  await db.updateTable("calendarDay").set({ removedAt: NOW, removedByName: "Jo Bryce" }).execute();
  expect(await due()).toBe("2026-09-17");
});

test("one deadline is found by its body and key: a meeting's, a year's, an occasion's", async () => {
  const { id } = await db
    .insertInto("occasion")
    .values({
      bodyId: PANEL,
      ruleId: "P18",
      title: "Inspection",
      occurredOn: "2019-12-08",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect((await one("anytown-panel", `P18:O-${id}`))?.deadline.on).toBe("2020-02-01");
  expect((await one("anytown-panel", `P18:O-${id}`))?.occasion?.title).toBe("Inspection");
  expect((await one("anytown-panel", "P2:2030"))?.deadline.on).toBe("2030-02-08");
  expect(await one("anytown-panel", "P5:2030")).toBeUndefined();
  expect(await one("anytown-panel", `O1:M-${meetingId}`)).toBeUndefined();
  expect(await one("anytown-panel", "nonsense")).toBeUndefined();
  expect(await one("othertown-committee", `N1:M-${meetingId}`, "outsideOfficer")).toBeUndefined();
  expect(await one("anytown-panel", `P18:O-${id}`, "outsideOfficer")).toBeUndefined();
});

test("anyone may know when questions are due and when the agenda is out, from the published day", async () => {
  await db
    .insertInto("deadlineSetting")
    .values({
      bodyId: PANEL,
      ruleId: "L3",
      applies: "yes",
      value: 5,
      atTime: "12:00",
      setByName: "Jo Bryce",
      setAt: NOW,
    })
    .execute();
  expect(await readPublicDates(db, "anytown-panel", "2026-09-25")).toEqual({
    questions: { on: "2026-09-18", atTime: "12:00", words: "noon on Friday 18 September 2026" },
    agenda: { on: "2026-09-17", atTime: null, words: "Thursday 17 September 2026" },
  });
  expect(await readPublicDates(db, "nowhere", "2026-09-25")).toEqual({ questions: null, agenda: null });
});
