import { beforeEach, expect, test } from "vitest";
import { listOwnProgrammes } from "#app/services/programme/list-programmes.server.ts";
import { offerRelease } from "#app/services/programme/offer-release.server.ts";
import { yearOfMeeting, yearOfPool } from "#app/services/programme/programme-of-day.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const offer = (who: CastName = "officer", startYear = 2026) =>
  offerRelease(db, as(who), { bodySlug: "anytown-panel", startYear }, NOW);

test("a release is offered to the officer with what it holds and what it would tell, while there is news", async () => {
  const { programmeId, itemId } = await givenApprovedProgramme(db);
  expect(await offer()).toMatchObject({
    programmeId,
    bodyName: "Anytown Scrutiny Panel",
    yearLabel: "2026/27",
    path: "/programmes/anytown-panel/2026-27",
    number: 1,
    holds: { meetings: 2, items: 1, themes: 1, questions: 0 },
    verdict: { allowed: true },
  });
  await publish(db, programmeId);
  expect(await offer()).toMatchObject({
    number: 2,
    changes: [],
    verdict: { because: "Nothing has changed since release 1, so there is nothing to publish." },
  });
  await db.updateTable("agendaItem").set({ minutes: 90 }).where("id", "=", itemId).execute();
  expect(await offer()).toMatchObject({
    changes: ["Taxi licensing is now planned for 90 minutes instead of 30."],
    verdict: { allowed: true },
  });
  for (const who of ["chair", "member"] as const) expect(await offer(who)).toMatchObject({ verdict: { kind: "role" } });
  expect(await offer("outsideOfficer")).toBeUndefined();
  expect(await offer("officer", 2027)).toBeUndefined();
});

test("a draft is not offered to be published", async () => {
  await givenProgramme(db);
  expect(await offer()).toMatchObject({ verdict: { kind: "state" } });
});

test("programmes of one's own bodies, the newest year first, each with the state it is in", async () => {
  await givenProgramme(db, { startYear: 2025, state: "published" });
  await givenProgramme(db, { startYear: 2026 });
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE });
  const listed = async (who: CastName) =>
    (await listOwnProgrammes(db, as(who))).map(({ href, yearLabel, stateWords }) => [href, yearLabel, stateWords]);
  expect(await listed("member")).toEqual([
    ["/programmes/anytown-panel/2026-27", "2026/27", "Draft"],
    ["/programmes/anytown-panel/2025-26", "2025/26", "Published"],
  ]);
  expect(await listed("outsideMember")).toEqual([["/programmes/othertown-committee/2026-27", "2026/27", "Draft"]]);
  expect(await listOwnProgrammes(db, null)).toEqual([]);
});

test("a meeting belongs to the year of its day, with the body's programme of it where one is started", async () => {
  const id = await givenProgramme(db, { state: "published" });
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE, startYear: 2025 });
  const of = async (meetsOn: string) => {
    const year = await yearOfMeeting(db, { bodyId: PANEL, meetsOn, yearStartMonth: 5, yearStartDay: 1 });
    return [year.label, year.programme?.id ?? null];
  };
  expect(await of("2026-05-01")).toEqual(["2026/27", id]);
  expect(await of("2027-04-30")).toEqual(["2026/27", id]);
  expect(await of("2026-04-30")).toEqual(["2025/26", null]);
  expect(await of("2027-05-01")).toEqual(["2027/28", null]);
});

test("an item without a meeting joins this year's programme, or else the next year's", async () => {
  const pool = async () => (await yearOfPool(db, PANEL, TODAY)).programme?.id ?? null;
  await givenProgramme(db, { startYear: 2025 });
  await givenProgramme(db, { startYear: 2028 });
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE });
  expect(await pool()).toBeNull();
  const next = await givenProgramme(db, { startYear: 2027 });
  expect(await pool()).toBe(next);
  const current = await givenProgramme(db, { startYear: 2026 });
  expect(await pool()).toBe(current);
  expect((await yearOfPool(db, PANEL, TODAY)).label).toBe("2026/27");
});
