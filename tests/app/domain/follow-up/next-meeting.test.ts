import { expect, test } from "vitest";
import { DEFAULT_INTERVAL_DAYS, nextMeetingAfter, ordinaryIntervalDays } from "#app/domain/follow-up/next-meeting.ts";

const QUARTERLY = ["2025-03-04", "2025-06-12", "2025-09-09", "2025-12-02", "2026-03-03"];
const MONTHLY = ["2026-01-06", "2026-02-03", "2026-03-03", "2026-04-07", "2026-05-05", "2026-06-02", "2026-07-07"];

test.each<[string, string[], number]>([
  ["no meetings: half a year", [], 183],
  ["one: half a year", ["2025-06-12"], 183],
  ["two gaps tell nothing", ["2025-03-04", "2025-06-12", "2025-09-09"], 183],
  ["three gaps of 100, 89 and 84 days", QUARTERLY.slice(0, 4), 100],
  ["quarterly, in any order", QUARTERLY.toReversed(), 100],
  ["monthly", MONTHLY, 35],
  ["monthly, with a recess of twice the middle gap of 28 days", [...MONTHLY.slice(0, 6), "2026-07-28"], 56],
  ["monthly, with one not entered: 57 days are over twice 28", [...MONTHLY.slice(0, 6), "2026-07-29"], 35],
  ["quarterly, with years that were never entered", ["2011-08-03", ...QUARTERLY], 100],
  ["once a year: 365, 366 and 365 days", ["2022-06-01", "2023-06-01", "2024-06-01", "2025-06-01"], 366],
  ["less than once a year: 367 days are none", ["2022-06-01", "2023-06-03", "2024-06-04", "2025-06-06"], 183],
  ["two on one day are one", ["2025-03-04", "2025-03-04", "2025-06-12", "2025-09-09"], 183],
])("a body's ordinary interval: %s", (_, metOn, days) => {
  expect(ordinaryIntervalDays(metOn)).toBe(days);
});

test("the default is half a year", () => expect(DEFAULT_INTERVAL_DAYS).toBe(183));

test.each<[string, string[], string, string | null]>([
  ["the first after the day", QUARTERLY, "2025-06-12", "2025-09-09"],
  ["not the day itself", ["2025-06-12"], "2025-06-12", null],
  ["the nearest, in any order", ["2025-09-09", "2025-06-12"], "2025-05-01", "2025-06-12"],
  ["on the last day of the default interval", ["2025-06-12"], "2024-12-11", "2025-06-12"],
  ["a day later than that", ["2025-06-12"], "2024-12-10", null],
  ["on the last day of the body's own interval", QUARTERLY, "2024-11-24", "2025-03-04"],
  ["a day later than that", QUARTERLY, "2024-11-23", null],
  ["fourteen years before the first that is known", QUARTERLY, "2011-08-03", null],
  ["after the last that is known", QUARTERLY, "2026-03-03", null],
  ["none known", [], "2026-03-03", null],
])("the next meeting: %s", (_, meetsOn, day, next) => {
  expect(nextMeetingAfter(meetsOn, day)).toBe(next);
});
