import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NewPlan } from "#app/domain/plan/asked-plan.ts";
import { addHours } from "#app/domain/calendar.ts";
import { PlansAsked } from "#app/planning/plan-desk.server.ts";
import { Planner } from "#app/planning/planner.server.ts";
import { forgetOldPlans, keptPlans } from "#app/services/plan/kept-plans.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, PEOPLE } from "#tests/support/cast.ts";
import { itemOf, PLAIN, planCase } from "#tests/support/plan-case.ts";

const AT = "2026-09-01T09:00:00.000Z";
const ME = PEOPLE.officer.personId;
const instance = planCase([itemOf("a")]);
const asked: NewPlan = {
  question: { programmeId: 1, settings: PLAIN, changes: [] },
  basis: { instance, stays: [], ground: [] },
  instance,
  at: AT,
};

const failures: unknown[] = [];
let db: Db;
let now = AT;
/** Two processes of one server. */
let here: PlansAsked;
let there: PlansAsked;

beforeAll(async () => {
  db = await freshDb();
  const kept = keptPlans({ write: db, read: db, clock: () => new Date(now) });
  const settings = { onFailed: (because: unknown) => failures.push(because), tellsEveryMs: 20 };
  const desk = () => new PlansAsked(new Planner({ file: resolve("tests/support/plan-thread.js") }), kept, settings);
  [here, there] = [desk(), desk()];
});
afterAll(() => Promise.all([here.close(), there.close()]));

const endAt = async (desk: PlansAsked) => (await desk.last(ME, AT))?.end?.kind;

test("a person's last plan is kept for an hour, while it is worked out and after, and every process knows it", async () => {
  expect(await here.last(ME, AT)).toBeUndefined();
  expect((await here.ask(ME, asked)).allowed).toBe(true);
  expect((await there.last(ME, AT))?.end).toBeNull();
  for (const desk of [here, there]) expect(await desk.ask(ME, asked)).toMatchObject({ allowed: false, kind: "limit" });
  await expect.poll(() => endAt(there), { timeout: 10_000 }).toBe("planned");
  expect(await there.last(ME, AT)).toMatchObject(asked);
  expect(await here.last(PEOPLE.chair.personId, AT)).toBeUndefined();
  expect(await here.last(ME, addHours(AT, 1))).toBeDefined();
  expect(await here.last(ME, "2026-09-01T10:00:01.000Z")).toBeUndefined();
  expect(failures).toEqual([]);
});

test("a plan that is cancelled at another process ends, and another may be asked for at either at once", async () => {
  await here.ask(ME, asked);
  await there.cancel(ME);
  expect(await endAt(here)).toBe("cancelled");
  expect((await here.ask(ME, asked)).allowed).toBe(true);
  await expect.poll(() => endAt(there), { timeout: 10_000 }).toBe("planned");
  expect(failures).toEqual([]);
});

test("of a process that was killed the plan has failed after half a minute, and is asked for again", async () => {
  await db.updateTable("askedPlan").set({ ended: null, aliveAt: AT, holder: "one that is dead" }).execute();
  now = "2026-09-01T09:00:29.000Z";
  expect((await here.last(ME, now))?.end).toBeNull();
  expect((await here.ask(ME, asked)).allowed).toBe(false);
  now = "2026-09-01T09:00:30.000Z";
  expect((await here.last(ME, now))?.end).toMatchObject({ kind: "failed" });
  expect((await here.ask(ME, asked)).allowed).toBe(true);
  await here.close();
  expect(await db.selectFrom("askedPlan").select("personId").execute()).toEqual([]);
});

test("what was kept for its hour is forgotten, whose ever it was", async () => {
  await there.ask(ME, asked);
  await there.cancel(ME);
  await forgetOldPlans(db, addHours(AT, 1));
  expect(await endAt(there)).toBe("cancelled");
  await forgetOldPlans(db, "2026-09-01T10:00:01.000Z");
  expect(await endAt(there)).toBeUndefined();
});
