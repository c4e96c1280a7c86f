import { expect, test } from "vitest";
import {
  mayBePrepared,
  startYearFromSlug,
  yearLabel,
  yearOf,
  yearStartsOn,
  yearWords,
} from "#app/domain/municipal-year.ts";

const MAY = { yearStartMonth: 5, yearStartDay: 1 };
const CALENDAR = { yearStartMonth: 1, yearStartDay: 1 };
const LATE_MAY = { yearStartMonth: 5, yearStartDay: 20 };

test("a municipal year is labelled by both its years, a calendar year by one", () => {
  expect(yearLabel(2026, MAY)).toBe("2026/27");
  expect(yearLabel(1999, MAY)).toBe("1999/00");
  expect(yearLabel(2026, CALENDAR)).toBe("2026");
  expect(yearWords(2026, MAY)).toBe("2026 to 2027");
  expect(yearWords(2026, CALENDAR)).toBe("2026");
});

test("a year that begins later in January is in two calendar years", () => {
  expect(yearLabel(2026, { yearStartMonth: 1, yearStartDay: 15 })).toBe("2026/27");
  expect(yearWords(2026, { yearStartMonth: 1, yearStartDay: 15 })).toBe("2026 to 2027");
});

test.each([
  ["2026-27", 2026],
  ["1999-00", 1999],
  ["2026", 2026],
  ["2026-28", undefined],
  ["2026-", undefined],
  [undefined, undefined],
])("the address %s names the year that starts in %s", (slug, startYear) => {
  expect(startYearFromSlug(slug)).toBe(startYear);
});

test.each([
  ["2026-04-30", MAY, 2025],
  ["2026-05-01", MAY, 2026],
  ["2027-04-30", MAY, 2026],
  ["2026-05-19", LATE_MAY, 2025],
  ["2026-05-20", LATE_MAY, 2026],
  ["2026-01-01", CALENDAR, 2026],
  ["2026-12-31", CALENDAR, 2026],
])("%s falls in the year that begins as the body says", (day, body, startYear) => {
  expect(yearOf(day, body)).toBe(startYear);
});

test("the year starts on the body's own day", () => {
  expect(yearStartsOn(2026, MAY)).toBe("2026-05-01");
  expect(yearStartsOn(2026, LATE_MAY)).toBe("2026-05-20");
});

test.each([
  [2026, true],
  [2027, true],
  [2028, false],
  [9998, false],
])("on 22 November 2026 the programme of %i may be in preparation: %s", (startYear, may) => {
  expect(mayBePrepared(startYear, "2026-11-22", MAY)).toBe(may);
});
