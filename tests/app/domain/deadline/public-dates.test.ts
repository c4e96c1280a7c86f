import { expect, test } from "vitest";
import { rulesFor } from "#app/domain/deadline/applies.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { comingDates, dueWords, papersDueOn, publicDates } from "#app/domain/deadline/public-dates.ts";

const panel = (jurisdiction: "england" | "wales" = "england"): ClockBody => ({
  id: 1,
  slug: "anytown-panel",
  name: "Anytown Scrutiny Panel",
  jurisdiction,
  yearStartMonth: 5,
  yearStartDay: 1,
  endedOn: null,
  rules: rulesFor({ law: "police_panel", jurisdiction }, []),
  calendar: { profile: "weekends_and_bank_holidays", added: [] },
});

test.each([
  ["england", "2026-04-07", "2026-03-26"],
  ["wales", "2026-04-07", "2026-03-30"],
  ["england", "2026-01-06", "2025-12-24"],
] as const)("in %s the agenda of the meeting of %s is out by %s", (country, meetsOn, by) => {
  expect(publicDates(panel(country), meetsOn).agenda?.on).toBe(by);
});

test("papers are due by the body’s own rule; beyond the known calendar nobody says", () => {
  // Friday 25 September 2026, 15 working days before.
  expect(papersDueOn(panel(), "2026-09-25")).toBe("2026-09-04");
  expect(papersDueOn(panel(), "2031-09-25")).toBeNull();
  expect(papersDueOn({ ...panel(), rules: [] }, "2026-09-25")).toBeNull();
});

test("only what is still to come of a meeting that is to take place is told", () => {
  const dates = publicDates(panel(), "2026-09-25");
  const told = (state: "confirmed" | "provisional" | "held" | "cancelled", today: string, hasAgenda = false) => {
    const { agenda, questions } = comingDates(dates, { state, hasAgenda }, today);
    return [agenda?.on ?? null, questions?.on ?? null];
  };
  expect(told("confirmed", "2026-09-17")).toEqual(["2026-09-17", "2026-09-22"]);
  expect(told("confirmed", "2026-09-17", true)).toEqual([null, "2026-09-22"]);
  expect(told("provisional", "2026-09-18")).toEqual([null, "2026-09-22"]);
  expect(told("confirmed", "2026-09-23")).toEqual([null, null]);
  expect(told("cancelled", "2026-09-01")).toEqual([null, null]);
  expect(told("held", "2026-09-01")).toEqual([null, null]);
});

test("a time is told before its day", () => {
  expect(dueWords("2026-09-18", "12:00")).toBe("noon on Friday 18 September 2026");
  expect(dueWords("2026-09-18", null)).toBe("Friday 18 September 2026");
});
