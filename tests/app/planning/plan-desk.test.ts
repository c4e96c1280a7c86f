import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { AskedPlan } from "#app/domain/plan/asked-plan.ts";
import { PlansAsked } from "#app/planning/plan-desk.server.ts";
import { Planner } from "#app/planning/planner.server.ts";
import { itemOf, PLAIN, planCase } from "#tests/support/plan-case.ts";

const failures: string[] = [];
const desk = new PlansAsked(new Planner({ file: resolve("tests/support/plan-thread.js") }), (because) =>
  failures.push(because),
);
afterAll(() => desk.close());

const AT = "2026-09-01T09:00:00.000Z";
const instance = planCase([itemOf("a")]);
const asked: Omit<AskedPlan, "end" | "done"> = {
  question: { programmeId: 1, settings: PLAIN, changes: [] },
  basis: { instance, stays: [], ground: [] },
  instance,
  at: AT,
};

test("a person's last plan is kept for an hour, while it is worked out and after; a cancelled one says so", async () => {
  expect(desk.last(1, AT)).toBeUndefined();
  expect(desk.ask(1, asked).allowed).toBe(true);
  expect(desk.last(1, AT)?.end).toBeNull();
  expect(desk.ask(1, asked)).toMatchObject({ allowed: false, kind: "limit" });
  await expect.poll(() => desk.last(1, AT)?.end?.kind, { timeout: 10_000 }).toBe("planned");
  expect(desk.last(2, AT)).toBeUndefined();
  expect(desk.last(1, "2026-09-01T10:00:00.000Z")).toBeDefined();
  expect(desk.last(1, "2026-09-01T10:00:01.000Z")).toBeUndefined();
  desk.ask(1, asked);
  desk.cancel(1);
  await expect.poll(() => desk.last(1, AT)?.end?.kind).toBe("cancelled");
  expect(failures).toEqual([]);
});

test("what was kept for its hour is forgotten when anybody asks, not only whose it was", async () => {
  const others = new PlansAsked(new Planner({ file: resolve("tests/support/plan-thread.js") }), () => {});
  others.ask(3, asked);
  others.cancel(3);
  expect(others.last(4, "2026-09-01T10:00:01.000Z")).toBeUndefined();
  expect(others.last(3, AT)).toBeUndefined();
  await others.close();
});
