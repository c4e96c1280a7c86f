import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { deadlineStatus, isOpenDeadline, type DeadlineFacts } from "#app/domain/deadline/status.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

const TODAY = "2026-09-01";
const due = (on: string): Worked => ({ known: true, on, about: null, better: null, steps: [], days: [] });
const standing = (on: string, but: Partial<DeadlineFacts> = {}) =>
  deadlineStatus(
    {
      worked: due(on),
      fixed: true,
      done: null,
      result: null,
      closedBecause: null,
      moment: false,
      useUntil: null,
      ...but,
    },
    TODAY,
  );

test.each([
  ["2026-08-31", "late", "1 day late"],
  ["2026-06-03", "late", "90 days late"],
  ["2026-06-02", "unrecorded", "91 days ago"],
  ["2026-09-01", "soon", "Today"],
  ["2026-09-02", "soon", "Tomorrow"],
  ["2026-09-15", "soon", "In 14 days"],
  ["2026-09-16", "ahead", "In 15 days"],
])("a deadline of %s is %s on 1 September: %s", (on, code, words) => {
  expect(standing(on)).toEqual({ code, words });
});

test.each([
  ["2026-08-28", "met", "Published on 28 August 2026, 2 days before"],
  ["2026-08-30", "met", "Published on 30 August 2026, the last day"],
  ["2026-08-31", "met_late", "Published on 31 August 2026, 1 day after"],
])("an agenda published on %s, due by 30 August, is %s", (on, code, words) => {
  expect(standing("2026-08-30", { done: { on, by: "Published" } })).toEqual({ code, words });
});

test("what somebody recorded comes before what the records show", () => {
  const done = { on: "2026-08-28", by: "Published" };
  const missed = { result: "missed", onDay: null, because: "The settlement came late." } as const;
  expect(standing("2026-08-30", { done, result: missed })).toEqual({
    code: "missed",
    words: "The reason: The settlement came late.",
  });
  const met = { result: "met", onDay: "2026-08-29", because: "" } as const;
  expect(standing("2026-08-30", { result: met })).toEqual({
    code: "met",
    words: "Met on 29 August 2026, 1 day before",
  });
});

test("a time that ends has gone by, and is never late", () => {
  expect(standing("2026-08-31", { moment: true })).toEqual({ code: "passed", words: "Yesterday" });
  expect(standing("2026-09-05", { moment: true }).code).toBe("soon");
});

test("what was for a meeting that has taken place is not late, and not met", () => {
  expect(standing("2026-08-25", { useUntil: "2026-08-31" })).toEqual({ code: "unrecorded", words: "7 days ago" });
  expect(standing("2026-08-25", { useUntil: TODAY })).toEqual({ code: "late", words: "7 days late" });
});

test("without a day it says why; closed says why too", () => {
  const unknown: Worked = { known: false, because: "Bank holidays are known to 2030." };
  expect(standing("", { worked: unknown }).code).toBe("unknown");
  expect(standing("", { worked: unknown, fixed: false })).toEqual({ code: "none", words: unknown.because });
  expect(standing("2026-08-20", { closedBecause: "Withdrawn." })).toEqual({
    code: "closed",
    words: "Because: Withdrawn.",
  });
});

test("late, soon and to come are open; nothing else is", () => {
  expect(isOpenDeadline(standing(addDays(TODAY, -1)))).toBe(true);
  expect(isOpenDeadline(standing(addDays(TODAY, 40)))).toBe(true);
  expect(isOpenDeadline(standing(addDays(TODAY, -300)))).toBe(false);
});
