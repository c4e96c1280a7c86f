import { beforeEach, expect, test } from "vitest";
import { offerProgrammeStart, startProgramme } from "#app/services/programme/start-programme.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { eventsIn, givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const start = (who: CastName, startYear = 2026) =>
  startProgramme(db, acting(who), { bodyId: PANEL, startYear, introduction: "What we chose." });
const programmes = () =>
  db.selectFrom("workProgramme").select(["bodyId", "startYear", "state", "introduction"]).execute();

test("an officer starts a year's programme as a draft, once, and it is told", async () => {
  expect(await start("officer")).toMatchObject({
    ok: true,
    result: { address: "/programmes/anytown-panel/2026-27", title: "Anytown Scrutiny Panel 2026/27" },
  });
  const made = { bodyId: PANEL, startYear: 2026, state: "draft", introduction: "What we chose." };
  expect(await programmes()).toEqual([made]);
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "programme_started", subjectKind: "programme", bodyId: PANEL });
  expect(await start("secondOfficer")).toMatchObject({
    ok: false,
    refusal: { because: "This body already has a work programme for that year: open it instead." },
  });
  expect(await start("officer", 2027)).toMatchObject({ ok: true });
  expect((await programmes()).length).toBe(2);
});

test("another body's programme of the year is no obstacle; the chair and members start none", async () => {
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE });
  for (const who of ["chair", "member"] as const)
    expect(await start(who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  await expect(start("outsideOfficer")).rejects.toThrow(NoSuchRecord);
  expect(await start("officer")).toMatchObject({ ok: true });
});

test("a body starts a programme until it ends: on its last day it is over", async () => {
  const end = (endedOn: string) => db.updateTable("body").set({ endedOn }).where("id", "=", PANEL).execute();
  const offered = async () => (await offerProgrammeStart(db, as("officer"))).bodies.length;
  await end("2026-09-01");
  await expect(start("officer")).rejects.toThrow(NoSuchRecord);
  expect(await offered()).toBe(0);
  await end("2026-09-02");
  expect(await offered()).toBe(1);
  expect(await start("officer")).toMatchObject({ ok: true });
});

test("it takes in what is on meetings from the year's first day to its last", async () => {
  const on = async (meetsOn: string) => {
    const meetingId = await givenMeeting(db, { meetsOn });
    return givenItem(db, { meetingId, state: "scheduled", kind: "theme", title: meetsOn });
  };
  for (const day of ["2026-04-30", "2026-05-01", "2027-04-30", "2027-05-01"]) await on(day);
  await start("officer");
  const taken = await db
    .selectFrom("agendaItem")
    .select("title")
    .where("programmeId", "is not", null)
    .orderBy("id")
    .execute();
  expect(taken.map(({ title }) => title)).toEqual(["2026-05-01", "2027-04-30"]);
});

test("this year and the next are offered of each body that one is officer of", async () => {
  const years = [
    { startYear: 2026, label: "2026/27" },
    { startYear: 2027, label: "2027/28" },
  ];
  const panel = { id: PANEL, name: "Anytown Scrutiny Panel", slug: "anytown-panel", years };
  expect(await offerProgrammeStart(db, as("officer"))).toEqual({ bodies: [panel], verdict: { allowed: true } });
  const lastDay = await offerProgrammeStart(db, { ...as("officer"), today: "2026-04-30" });
  expect(lastDay.bodies[0]?.years.map(({ startYear }) => startYear)).toEqual([2025, 2026]);
  const mixed = {
    ...as("member"),
    parts: [...as("member").parts, { bodyId: OTHER_COMMITTEE, role: "officer" as const }],
  };
  expect(await offerProgrammeStart(db, mixed)).toMatchObject({
    bodies: [{ name: "Othertown Committee" }],
    verdict: { allowed: true },
  });
  for (const actor of [as("chair"), { ...as("officer"), parts: [] }])
    expect(await offerProgrammeStart(db, actor)).toMatchObject({ bodies: [], verdict: { kind: "role" } });
});
