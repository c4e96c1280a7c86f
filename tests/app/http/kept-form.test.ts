import { expect, test } from "vitest";
import { forgetOldKept, keptOn, waitFor } from "#app/http/kept-form.server.ts";
import type { Planner } from "#app/http/planner.server.ts";

test("a form that waits for its session is forgotten when the longest session would be over", () => {
  let now = new Date("2026-09-01T09:00:00.000Z");
  // Of a planner, only its clock is asked here.
  const planner = { clock: () => now } as unknown as Planner;
  const kept = { page: "/themes/T-1/edit?x=1", action: "/themes/T-1/edit", values: { title: "Typed" } };
  waitFor(planner, "a", kept);
  now = new Date("2026-09-01T20:59:59.000Z");
  forgetOldKept(planner);
  expect(keptOn(planner, "a", "/themes/T-1/edit")).toEqual(kept);
  now = new Date("2026-09-01T21:00:00.000Z");
  forgetOldKept(planner);
  expect(keptOn(planner, "a", "/themes/T-1/edit")).toBeNull();
});
