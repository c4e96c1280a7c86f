import { expect, test } from "vitest";
import {
  addDays,
  addHours,
  clockText,
  dayInLondon,
  dateText,
  inDaysText,
  instantText,
  isIsoDate,
  timeInLondon,
  weekdayDateText,
} from "#app/domain/calendar.ts";

test.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2028-02-29", true],
  ["2026-02-30", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["20260101", false],
  ["2026-01-01T00:00:00Z", false],
  ["", false],
])("%s is a real day: %s", (text, real) => {
  expect(isIsoDate(text)).toBe(real);
});

// British Summer Time in 2026: from 29 March 01:00 UTC to 25 October 01:00 UTC.
test.each([
  ["2026-01-15T23:59:59Z", "2026-01-15", "23:59"],
  ["2026-06-15T22:59:59Z", "2026-06-15", "23:59"],
  ["2026-06-15T23:00:00Z", "2026-06-16", "00:00"],
  ["2026-03-29T00:59:59Z", "2026-03-29", "00:59"],
  ["2026-03-29T01:00:00Z", "2026-03-29", "02:00"],
  ["2026-10-24T23:00:00Z", "2026-10-25", "00:00"],
  ["2026-10-25T00:59:59Z", "2026-10-25", "01:59"],
  ["2026-10-25T01:00:00Z", "2026-10-25", "01:00"],
  ["2026-12-31T23:59:59Z", "2026-12-31", "23:59"],
])("at %s it is %s, %s in London", (instant, day, time) => {
  expect(dayInLondon(new Date(instant))).toBe(day);
  expect(timeInLondon(new Date(instant))).toBe(time);
});

test("days and times are written as a person says them", () => {
  expect(dateText("2026-09-08")).toBe("8 September 2026");
  expect(weekdayDateText("2026-09-08")).toBe("Tuesday 8 September 2026");
  expect(weekdayDateText("2024-02-29")).toBe("Thursday 29 February 2024");
  expect(instantText("2026-09-08T16:05:00.000Z")).toBe("8 September 2026 at 5:05pm");
});

test.each([
  ["00:00", "12am"],
  ["00:05", "12:05am"],
  ["09:00", "9am"],
  ["11:59", "11:59am"],
  ["12:00", "noon"],
  ["12:30", "12:30pm"],
  ["17:00", "5pm"],
  ["23:45", "11:45pm"],
])("%s is %s", (time, words) => {
  expect(clockText(time)).toBe(words);
});

test("days are counted on the calendar, whatever the clocks do", () => {
  expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
  expect(addDays("2026-03-29", 1)).toBe("2026-03-30");
  expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(addHours("2026-10-24T23:30:00.000Z", 2)).toBe("2026-10-25T01:30:00.000Z");
  expect(addHours("2026-10-24T23:30:00.000Z", -24)).toBe("2026-10-23T23:30:00.000Z");
});

test.each([
  ["2026-11-28", "today"],
  ["2026-11-29", "tomorrow"],
  ["2026-12-03", "in 5 days"],
])("%s is, seen from 28 November 2026, %s", (day, words) => expect(inDaysText(day, "2026-11-28")).toBe(words));
