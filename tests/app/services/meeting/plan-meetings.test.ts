import { beforeEach, expect, test } from "vitest";
import { planMeetings, type YearPlan } from "#app/services/meeting/plan-meetings.server.ts";
import { warnOfMove, warnOfNewMeeting } from "#app/services/deadline/read-date-warnings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting, givenProgramme } from "#tests/support/records.ts";

const KEY = { slug: "anytown-panel", year: "2026-27" };
const PLAN: YearPlan = {
  minutesAvailable: 150,
  venue: "Council chamber",
  howToAttend: "",
  kind: "ordinary",
  days: [
    { meetsOn: "2026-11-10", startsAt: "17:00" },
    { meetsOn: "2027-02-02", startsAt: null },
  ],
  statutory: ["P2"],
};

let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenProgramme(db);
});

const meetings = () => db.selectFrom("meeting").select(["id", "meetsOn", "state"]).orderBy("meetsOn").execute();
const statutory = () =>
  db
    .selectFrom("agendaItem")
    .select(["statutoryRule", "meetingId", "kind", "programmeId"])
    .where("statutoryRule", "is not", null)
    .execute();

test("the officer plans the year in one deed, with the precept on the meeting between its days", async () => {
  const outcome = await planMeetings(db, acting("officer"), { key: KEY, plan: PLAN });

  expect(outcome).toMatchObject({ ok: true, result: { meetings: 2, items: 1 } });
  const [, february] = await meetings();
  expect(february).toMatchObject({ meetsOn: "2027-02-02", state: "provisional" });
  expect(await statutory()).toEqual([
    { statutoryRule: "P2", meetingId: february?.id, kind: "statutory", programmeId: 1 },
  ]);
  expect(await actionsIn(db)).toEqual(expect.arrayContaining(["meeting_created", "item_created"]));
});

test.each([
  ["a day of another year", { ...PLAN, days: [{ meetsOn: "2027-05-04", startsAt: null }] }, "choose a date from"],
  ["a day that is past", { ...PLAN, days: [{ meetsOn: "2026-08-04", startsAt: null }] }, "has passed"],
  ["no meeting for the precept", { ...PLAN, days: PLAN.days.slice(0, 1) }, "No meeting falls between the dates"],
])("%s is refused, and nothing of the plan is written", async (_, plan, because) => {
  const outcome = await planMeetings(db, acting("officer"), { key: KEY, plan });

  expect(outcome.ok ? "" : outcome.refusal.because).toContain(because);
  expect(await meetings()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("a member may not plan the meetings", async () => {
  const outcome = await planMeetings(db, acting("member"), { key: KEY, plan: PLAN });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await meetings()).toEqual([]);
});

test("a clash is told where the other meeting may be known: their own body's, or a published one", async () => {
  const part = { bodyId: OTHER_COMMITTEE, role: "member", fromOn: "2026-05-01" } as const;
  await db
    .insertInto("membership")
    .values({ ...part, personId: PEOPLE.member.personId })
    .execute();
  await givenMeeting(db, { bodyId: OTHER_COMMITTEE, meetsOn: "2026-11-10", startsAt: "14:00" });

  expect(await warnOfNewMeeting(db, as("officer"), PANEL, "2026-11-10")).toEqual([]);
  const both = {
    ...as("officer"),
    parts: [...as("officer").parts, { bodyId: OTHER_COMMITTEE, role: "officer" as const }],
  };
  expect(await warnOfNewMeeting(db, both, PANEL, "2026-11-10")).toEqual([
    "Othertown Committee meets that day at 2pm, and shares Cllr Ruth Ahmed with this body.",
  ]);
  expect(await warnOfNewMeeting(db, as("outsideOfficer"), PANEL, "2026-11-14")).toEqual([]);
});

test("moving the precept's only meeting away is warned of", async () => {
  const id = await givenMeeting(db, { meetsOn: "2027-02-02" });
  expect(await warnOfMove(db, as("officer"), id, "2027-02-16")).toEqual([
    "No other meeting is left for “The panel reviews the proposed precept and reports on it”, which needs one from 25 January 2027 to 8 February 2027.",
  ]);
  expect(await warnOfMove(db, as("officer"), id, "2027-02-03")).toEqual([]);
});
