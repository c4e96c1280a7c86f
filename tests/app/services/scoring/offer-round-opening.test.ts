import { beforeEach, expect, test } from "vitest";
import { offerRoundOpening } from "#app/services/scoring/offer-round-opening.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const BOTH = {
  ...as("officer"),
  parts: [PANEL, OTHER_COMMITTEE].map((bodyId) => ({ bodyId, role: "officer" as const })),
};
const open = async (who: CastName = "officer") => (await offerRoundOpening(db, as(who), null)).body;

test("of the only body one is officer of the choices are given at once, of several those of the one asked for", async () => {
  expect(await offerRoundOpening(db, as("officer"), "othertown-committee")).toMatchObject({
    bodies: [{ slug: "anytown-panel", name: "Anytown Scrutiny Panel" }],
    verdict: { allowed: true },
    body: { id: PANEL },
  });
  const asked = async (slug: string | null) => (await offerRoundOpening(db, BOTH, slug)).body?.id;
  expect(await asked(null)).toBeUndefined();
  expect(await asked("othertown-committee")).toBe(OTHER_COMMITTEE);
  expect(await asked("nowhere")).toBeUndefined();
  const refused = { bodies: [], verdict: { kind: "role" }, body: null };
  expect(await offerRoundOpening(db, as("chair"), "anytown-panel")).toMatchObject(refused);
  expect(await offerRoundOpening(db, { ...as("officer"), parts: [] }, null)).toMatchObject(refused);
  const mixed = { ...BOTH, parts: [{ bodyId: PANEL, role: "member" as const }, BOTH.parts[1]!] };
  expect(await offerRoundOpening(db, mixed, null)).toMatchObject({ body: { id: OTHER_COMMITTEE } });
});

test("themes that wait to be chosen or to be given a day may be scored; of the body's own, that one sees", async () => {
  const states = ["proposed", "scoped", "approved", "deferred", "scheduled", "considered", "closed", "draft"] as const;
  for (const state of states) await givenTheme(db, { title: state, state });
  await givenTheme(db, { bodyId: OTHER_COMMITTEE });
  expect((await open())?.themes.map(({ words }) => words.split(" ")[0])).toEqual([
    "proposed",
    "scoped",
    "approved",
    "deferred",
  ]);
});

test("criteria of the body's own, without the copies of published schemes and those of another body", async () => {
  await db
    .insertInto("criteriaSet")
    .values([
      { bodyId: PANEL, name: "TOPIC" },
      { bodyId: PANEL, name: "Ours" },
      { bodyId: OTHER_COMMITTEE, name: "Theirs" },
    ])
    .execute();
  const names = async (slug: string) =>
    (await offerRoundOpening(db, BOTH, slug)).body?.ownCriteria.map(({ name }) => name);
  expect(await names("anytown-panel")).toEqual(["Ours"]);
  expect(await names("othertown-committee")).toEqual(["Theirs"]);
});

test("minutes left: of this year from today on, of the next from its first day; what is scheduled is taken off", async () => {
  const years = async () => (await open())?.years.map(({ label, minutes }) => [label, minutes]);
  const on = (meetsOn: string, more: Parameters<typeof givenMeeting>[1] = {}) =>
    givenMeeting(db, { meetsOn, minutesAvailable: 100, ...more });
  expect(await years()).toEqual([
    ["2026/27", 0],
    ["2027/28", 0],
  ]);
  await on("2026-08-31");
  await on("2026-09-02", { state: "cancelled" });
  await on("2026-09-03", { state: "held" });
  await on("2026-09-04", { bodyId: OTHER_COMMITTEE });
  const today = await on("2026-09-01");
  await on("2027-04-30", { minutesAvailable: 10 });
  await on("2027-05-01", { minutesAvailable: 7, state: "provisional" });
  await on("2028-04-30", { minutesAvailable: 3 });
  await on("2028-05-01");
  await givenItem(db, { meetingId: today, state: "scheduled", minutes: 30 });
  await givenItem(db, { meetingId: today, state: "deferred", minutes: 50 });
  expect(await years()).toEqual([
    ["2026/27", 80],
    ["2027/28", 10],
  ]);
  await givenItem(db, { meetingId: today, state: "scheduled", minutes: 90 });
  expect((await years())?.[0]).toEqual(["2026/27", 10]);
});

test("a sensitive theme is a choice for the officer, who sees it", async () => {
  const id = await givenTheme(db, { title: "Lone workers", sensitiveSinceAt: NOW });
  expect((await open())?.themes).toEqual([{ value: String(id), words: `Lone workers (T-${id}), proposed` }]);
});
