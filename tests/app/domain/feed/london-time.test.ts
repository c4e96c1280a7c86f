import { expect, test } from "vitest";
import { addMinutes, instantInLondon, londonTimeWithOffset } from "#app/domain/feed/london-time.ts";

// Clocks go forward at 1am on Sunday 29 March 2026 and back at 2am on Sunday 25 October 2026.
test.each([
  ["2026-03-28", "17:00", "2026-03-28T17:00:00.000Z", "2026-03-28T17:00:00+00:00"],
  ["2026-03-29", "17:00", "2026-03-29T16:00:00.000Z", "2026-03-29T17:00:00+01:00"],
  ["2026-06-30", "17:00", "2026-06-30T16:00:00.000Z", "2026-06-30T17:00:00+01:00"],
  ["2026-10-24", "17:00", "2026-10-24T16:00:00.000Z", "2026-10-24T17:00:00+01:00"],
  ["2026-10-25", "17:00", "2026-10-25T17:00:00.000Z", "2026-10-25T17:00:00+00:00"],
  ["2026-06-30", "00:30", "2026-06-29T23:30:00.000Z", "2026-06-30T00:30:00+01:00"],
  ["2026-12-31", "23:59", "2026-12-31T23:59:00.000Z", "2026-12-31T23:59:00+00:00"],
  ["2026-03-29", "00:30", "2026-03-29T00:30:00.000Z", "2026-03-29T00:30:00+00:00"],
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z", "2026-03-29T02:30:00+01:00"],
])("%s at %s in London is %s", (day, time, instant, withOffset) => {
  expect(instantInLondon(day, time)).toBe(instant);
  expect(londonTimeWithOffset(day, time)).toBe(withOffset);
});

test("in the hour that comes twice, the first is meant; in the hour that is skipped, the clocks show one later", () => {
  expect(instantInLondon("2026-10-25", "01:30")).toBe("2026-10-25T00:30:00.000Z");
  expect(instantInLondon("2026-03-29", "01:30")).toBe("2026-03-29T01:30:00.000Z");
});

test("minutes are counted on the clock of the world, across a change of the clocks too", () => {
  expect(addMinutes("2026-10-25T00:30:00.000Z", 120)).toBe("2026-10-25T02:30:00.000Z");
});
