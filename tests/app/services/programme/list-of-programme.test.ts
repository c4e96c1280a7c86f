import { beforeEach, expect, test } from "vitest";
import { listOfProgramme } from "#app/services/programme/list-of-programme.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { offerYearPlan } from "#app/services/programme/offer-year-plan.server.ts";
import { readProgrammeAsItStands } from "#app/services/programme/read-programme-as-it-stands.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { introduction: "What we chose." });
});

const KEY = { slug: "anytown-panel", year: "2026-27" };
const rows = async (who: CastName = "officer", key: Parameters<typeof listOfProgramme>[2] = KEY) => {
  const items = await listOfProgramme(db, as(who), key);
  if (!items) return undefined;
  const sort = { column: "meeting", down: false };
  const ids = await items.ids({ words: [], kinds: {}, group: null, sort });
  const found = await items.rows(ids);
  return ids.flatMap((id) => found.get(id) ?? []);
};
const item = (title: string, more: Parameters<typeof givenItem>[1] = {}) =>
  givenItem(db, { programmeId, kind: "theme", title, ...more });

test("coming meetings first, by day, today's among them; then what has none, what is past, and what was withdrawn", async () => {
  const on = async (meetsOn: string) => ({
    meetingId: await givenMeeting(db, { meetsOn }),
    state: "scheduled" as const,
  });
  const [past, earlier, october, today] = [
    await on("2026-08-31"),
    await on("2026-06-02"),
    await on("2026-10-13"),
    await on("2026-09-01"),
  ];
  await item("Withdrawn", { ...october, state: "withdrawn" });
  await item("Yesterday", past);
  await item("In June", earlier);
  await item("Waits", { state: "not_scheduled" });
  await item("In October", october);
  await item("Today", today);
  expect((await rows())?.map(({ title }) => title)).toEqual([
    "Today",
    "In October",
    "Waits",
    "In June",
    "Yesterday",
    "Withdrawn",
  ]);
});

test("a row has its meeting's minutes where the meeting is in the year, and what is the reader's own", async () => {
  const meetingId = await givenMeeting(db, { minutesAvailable: 120 });
  const nextYear = await givenMeeting(db, { meetsOn: "2027-05-01" });
  const lastDay = await givenMeeting(db, { meetsOn: "2027-04-30" });
  const themeId = await givenTheme(db, { title: "Taxis", proposerPersonId: PEOPLE.member.personId });
  const led = { leadMemberId: PEOPLE.member.personId, themeId };
  await item("Taxis", { ...led, meetingId, state: "scheduled", minutes: 45 });
  await item("Next year", { meetingId: nextYear, state: "scheduled" });
  await item("Last day", { meetingId: lastDay, state: "scheduled" });
  expect((await rows("member"))?.[0]).toMatchObject({
    title: "Taxis",
    themeId,
    theme: "Taxis",
    minutes: 45,
    lead: "Cllr Ruth Ahmed",
    meetsOn: "2026-09-08",
    load: { planned: 45, available: 120 },
    yours: ["leading", "proposed"],
    waits: null,
  });
  expect((await rows("member"))?.map(({ load }) => [load?.planned ?? null, load?.available ?? null])).toEqual([
    [45, 120],
    [30, 150],
    [null, null],
  ]);
  expect((await rows("officer"))?.map(({ yours }) => yours)).toEqual([[], [], []]);
  await db
    .updateTable("agendaItem")
    .set({ leadMemberId: PEOPLE.chair.personId })
    .where("themeId", "=", themeId)
    .execute();
  expect((await rows("member"))?.[0]?.yours).toEqual(["proposed"]);
});

test("a sensitive theme's item is in no member's list; another body's reader, and a wrong address, have no list", async () => {
  const themeId = await givenTheme(db, { sensitiveSinceAt: NOW });
  await item("Zqhidden", { themeId });
  expect(await rows("member")).toEqual([]);
  expect(await rows("chair")).toMatchObject([{ title: "Zqhidden" }]);
  expect(await rows("outsideOfficer")).toBeUndefined();
  for (const key of [{ ...KEY, year: "2026" }, { ...KEY, year: "2027-28" }, { year: KEY.year }, { slug: KEY.slug }])
    expect(await rows("officer", key)).toBeUndefined();
});

test("a year is planned from its meetings, its statutory business and the usual length, by the officer", async () => {
  const first = await givenMeeting(db, { meetsOn: "2026-05-01", state: "held" });
  const last = await givenMeeting(db, { meetsOn: "2027-02-03" });
  await givenMeeting(db, { meetsOn: "2027-05-01" });
  await givenMeeting(db, { meetsOn: "2026-11-03", bodyId: OTHER_COMMITTEE });
  await givenMeeting(db, { meetsOn: "2026-12-01", state: "cancelled" });
  const plan = await offerYearPlan(db, as("officer"), KEY);
  expect(plan).toMatchObject({
    programme: { year: "2026/27", firstDay: "2026-05-01", lastDay: "2027-04-30", state: "draft" },
    defaultMeetingMinutes: expect.any(Number) as number,
    meetings: [
      { reference: `M-${first}`, meetsOn: "2026-05-01" },
      { reference: `M-${last}`, meetsOn: "2027-02-03" },
    ],
    verdict: { allowed: true },
  });
  expect(plan?.windows.find(({ kind }) => kind === "needed")).toMatchObject({ meeting: { id: last }, place: "none" });
  for (const who of ["chair", "member"] as const)
    expect(await offerYearPlan(db, as(who), KEY)).toMatchObject({ verdict: { allowed: false, kind: "role" } });
  expect(await offerYearPlan(db, as("outsideOfficer"), KEY)).toBeUndefined();
  expect(await offerYearPlan(db, as("officer"), { ...KEY, year: "2027-28" })).toBeUndefined();
});

test("as it stands: each meeting's load, what waits for the chair, and how much a release leaves out", async () => {
  const september = await givenMeeting(db);
  const october = await givenMeeting(db, { meetsOn: "2026-10-13", minutesAvailable: 200 });
  const themeId = await givenTheme(db, { state: "scheduled" });
  const waits = await item("Taxis", { themeId, meetingId: september, state: "scheduled" });
  await item("Trams", { themeId, meetingId: october, state: "scheduled", minutes: 20 });
  await item("Not approved", { themeId: await givenTheme(db), state: "not_scheduled" });
  await item("Gone", { themeId, state: "withdrawn" });
  const hidden = await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW });
  const secret = await item("Zqhidden", { themeId: hidden, meetingId: september, state: "scheduled" });
  const ids: number[] = [];
  for (const itemId of [waits, secret]) {
    const asked = {
      programmeId,
      itemId,
      kind: "defer",
      reasonWords: "No",
      proposedByName: "Jo",
      itemVersion: 1,
    } as const;
    const { id } = await db
      .insertInto("variation")
      .values({ ...asked, proposedAt: NOW })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.push(id);
  }
  for (const who of ["officer", "member"] as const) {
    const offered = await offerProgramme(db, as(who), KEY);
    if (!offered) throw new Error("The programme is there.");
    const { programme, working } = await readProgrammeAsItStands(db, as(who), offered, NOW);
    expect(programme.from).toMatchObject({ releaseNumber: 1, publishedOn: "2026-09-01", yearLabel: "2026/27" });
    expect(working).toEqual({
      stateWords: "Draft: being put together by the scrutiny officer.",
      loads: {
        [`M-${september}`]: expect.stringMatching(/^60 of 150 minutes planned/) as string,
        [`M-${october}`]: "20 of 200 minutes planned, 180 left",
      },
      waiting: [{ reference: `V-${ids[0]}`, href: `/variations/V-${ids[0]}`, title: `Taxis (I-${waits})` }],
      leftOut: 1,
    });
    expect(JSON.stringify(programme)).not.toContain("Zq");
  }
});
