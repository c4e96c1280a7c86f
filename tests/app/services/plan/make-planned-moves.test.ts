import { beforeEach, expect, test } from "vitest";
import type { PlanChange } from "#app/domain/plan/change.ts";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { askPlan } from "#app/services/plan/ask-plan.server.ts";
import { makePlannedMoves } from "#app/services/plan/make-planned-moves.server.ts";
import { offerPlan } from "#app/services/plan/offer-plan.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, type CastName } from "#tests/support/cast.ts";
import { plansAtOnce } from "#tests/support/plan-desk.ts";
import { actionsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let october: number;
let itemId: number;
let themeId: number;
let desk: ReturnType<typeof plansAtOnce>;

beforeEach(async () => {
  db = await freshDb();
  desk = plansAtOnce();
  const programmeId = await givenProgramme(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-20", minutesAvailable: 120 });
  const crime = await givenTheme(db, { state: "approved", title: "Retail crime" });
  itemId = await givenItem(db, { themeId: crime, programmeId, title: "Retail crime" });
  themeId = await givenTheme(db, { state: "approved", title: "Hotel Watch" });
});

async function asked(who: CastName = "officer", changes: PlanChange[] = []) {
  const programme = await offerProgramme(db, as(who), { slug: "anytown-panel", year: "2026-27" });
  const question = { programmeId: programme!.id, settings: USUAL_SETTINGS, changes };
  return { programme: programme!, question };
}

const items = () => db.selectFrom("agendaItem").select(["id", "themeId", "meetingId", "state"]).orderBy("id").execute();

async function move(moves: string[], more: { reasonWords?: string; who?: CastName } = {}) {
  const { who = "officer", reasonWords } = more;
  return makePlannedMoves(db, acting(who), { ...(await asked(who)), moves, reasonWords }, desk);
}

test("an officer is shown a plan, and makes the moves that are ticked in one go", async () => {
  const question = await asked();
  const before = await offerPlan(db, as("officer"), { ...question, now: NOW }, desk);
  expect(before).toMatchObject({ weighed: { waiting: 1, themes: 1, placed: 0 }, stands: { kind: "none" }, plan: null });
  expect(await askPlan(db, acting("officer"), question, desk)).toMatchObject({ ok: true });
  const { plan } = await offerPlan(db, as("officer"), { ...question, now: NOW }, desk);
  expect(plan?.words).toContain("2 of 2 placed.");
  expect(plan?.moves).toMatchObject([
    { id: `I-${itemId}`, from: null, to: "20 October 2026", ticked: true, real: true },
    { id: `T-${themeId}`, from: null, to: "20 October 2026" },
  ]);
  expect(plan?.meetings).toMatchObject([{ words: "0 → 60 of 120 minutes" }]);
  const done = await move([`I-${itemId}`, `T-${themeId}`]);
  expect(done).toMatchObject({ ok: true, result: { moved: 2, waiting: 0 } });
  expect(await items()).toMatchObject([
    { id: itemId, meetingId: october, state: "scheduled" },
    { themeId, meetingId: october, state: "scheduled" },
  ]);
  expect(await actionsIn(db)).toEqual(["item_scheduled", "item_created", "item_scheduled"]);
});

test("where the programme is approved the moves are put to the chair, and nothing has its meeting before", async () => {
  await db.updateTable("workProgramme").set({ state: "approved" }).execute();
  await askPlan(db, acting("officer"), await asked(), desk);
  const done = await move([`I-${itemId}`, `T-${themeId}`]);
  expect(done).toMatchObject({ ok: true, result: { moved: 2, waiting: 2 } });
  expect((await items()).map(({ meetingId }) => meetingId)).toEqual([null, null]);
});

test("nothing moves where the ground has moved since, and it says what has changed", async () => {
  await askPlan(db, acting("officer"), await asked(), desk);
  await db.updateTable("theme").set({ title: "Hotels", version: 2 }).where("id", "=", themeId).execute();
  await givenMeeting(db, { meetsOn: "2026-11-10" });
  const refused = await move([`I-${itemId}`]);
  expect(refused).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(JSON.stringify(refused)).toContain(
    "“Hotel Watch” has changed; the meeting of 10 November 2026 is new. Nothing was moved",
  );
  const { plan } = await offerPlan(db, as("officer"), { ...(await asked()), now: NOW }, desk);
  expect(plan?.changed).toContain("is new");
  expect(await actionsIn(db)).toEqual([]);
  expect(await items()).toMatchObject([{ meetingId: null }]);
});

test("one move that is refused holds up all, by its title", async () => {
  await db.updateTable("theme").set({ leadMemberId: 9 }).where("id", "=", themeId).execute();
  await askPlan(db, acting("officer"), await asked(), desk);
  const refused = await move([`I-${itemId}`, `T-${themeId}`]);
  expect(refused).toMatchObject({ refusal: { because: expect.stringContaining("“Hotel Watch”: Choose a lead") } });
  expect(await items()).toMatchObject([{ meetingId: null, state: "not_scheduled" }]);
  expect(await actionsIn(db)).toEqual([]);
});

test("a plan that answers another question, or none that is ticked, moves nothing", async () => {
  expect(await move([`I-${itemId}`])).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  await askPlan(
    db,
    acting("officer"),
    await asked("officer", [{ kind: "lengthen", meeting: `M-${october}`, minutes: 5 }]),
    desk,
  );
  expect(await move([`I-${itemId}`])).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  await askPlan(db, acting("officer"), await asked(), desk);
  expect(await move(["I-999"])).toMatchObject({ ok: false, refusal: { kind: "input" } });
});

test.each([
  ["officer", true],
  ["secondOfficer", true],
  ["chair", false],
  ["viceChair", false],
  ["member", false],
  ["coOpted", false],
] as const)("%s may ask for a plan: %s", async (who, may) => {
  const question = await asked(who);
  expect(await askPlan(db, acting(who), question, desk)).toMatchObject({ ok: may });
  const page = await offerPlan(db, as(who), { ...question, now: NOW }, desk);
  expect([page.verdict.allowed, page.weighed !== null, page.plan !== null]).toEqual([may, may, may]);
  expect(await move([`I-${itemId}`], { who })).toMatchObject({ ok: may });
});

test("while the programme is with the chair no plan is suggested", async () => {
  await db.updateTable("workProgramme").set({ state: "submitted" }).execute();
  expect(await askPlan(db, acting("officer"), await asked(), desk)).toMatchObject({ refusal: { kind: "state" } });
});

test("moves that only fit with another one are refused without it, and are ticked with it at first", async () => {
  await db.updateTable("meeting").set({ minutesAvailable: 50 }).execute();
  const programmeId = (await asked()).programme.id;
  const old = await givenTheme(db, { state: "scheduled", title: "Damp" });
  const onIt = { programmeId, meetingId: october, state: "scheduled" as const, minutes: 30, position: 1 };
  const damp = await givenItem(db, { ...onIt, themeId: old, title: "Damp" });
  await db.updateTable("agendaItem").set({ minutes: 40 }).where("id", "=", itemId).execute();
  await db.updateTable("theme").set({ state: "closed" }).where("id", "=", themeId).execute();
  const question = await asked("officer", [{ kind: "pin", item: `I-${itemId}`, meeting: `M-${october}` }]);
  await askPlan(db, acting("officer"), question, desk);
  const { plan } = await offerPlan(db, as("officer"), { ...question, now: NOW }, desk);
  expect(plan?.moves).toMatchObject([
    { id: `I-${itemId}`, ticked: true },
    { id: `I-${damp}`, to: null, ticked: true },
  ]);
  const alone = await makePlannedMoves(db, acting("officer"), { ...question, moves: [`I-${itemId}`] }, desk);
  expect(alone).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("20 October 2026 would hold 70 minutes") },
  });
  expect(await actionsIn(db)).toEqual([]);
  const both = { ...question, moves: [`I-${itemId}`, `I-${damp}`], reasonWords: "Room is needed" };
  expect(await makePlannedMoves(db, acting("officer"), both, desk)).toMatchObject({ ok: true, result: { moved: 2 } });
});
