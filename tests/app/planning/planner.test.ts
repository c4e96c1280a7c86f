import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Planner } from "#app/planning/planner.server.ts";
import { itemOf, PLAIN, planCase } from "#tests/support/plan-case.ts";
import { makePlan } from "#tests/support/plan-maker.ts";

const planner = new Planner({ file: resolve("tests/support/plan-thread.js") });
afterAll(() => planner.close());

const small = { instance: planCase([itemOf("a", { wished: "m2" })]), settings: PLAIN };
const large = { instance: makePlan(400, 40, 1), settings: PLAIN };

test("plans are worked out in threads: one a person, two in all; a cancelled one answers at once", async () => {
  const first = planner.start("first", large);
  expect(planner.start("first", small).verdict).toMatchObject({ allowed: false, kind: "limit" });
  const second = planner.start("second", large);
  expect(planner.start("third", small)).toMatchObject({ verdict: { allowed: false, afterMinutes: 1 }, underWay: null });
  expect(planner.of("first")).toBe(first.underWay);
  let isAnswered = false;
  void first.underWay!.end.then(() => (isAnswered = true));
  first.underWay!.cancel();
  await Promise.resolve();
  expect(isAnswered).toBe(true);
  expect(await first.underWay!.end).toEqual({ kind: "cancelled" });
  expect(planner.of("first")).toBeUndefined();
  second.underWay!.cancel();
  expect(await second.underWay!.end).toEqual({ kind: "cancelled" });
});

test("a thread answers, is kept, and answers again; what is refused is told in words", async () => {
  await expect.poll(() => planner.start("fourth", small).verdict.allowed, { timeout: 10_000 }).toBe(true);
  const end = await planner.of("fourth")!.end;
  expect(end).toMatchObject({ kind: "planned", suggestion: { plan: { placed: [{ item: "a", meeting: "m2" }] } } });
  const circle = { instance: planCase([itemOf("a", { after: "a" })]), settings: PLAIN };
  const again = await planner.start("fourth", circle).underWay!.end;
  expect(again).toMatchObject({
    kind: "planned",
    suggestion: { verdict: { allowed: false, kind: "input" }, plan: null },
  });
});
