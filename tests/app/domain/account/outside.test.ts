import { expect, test } from "vitest";
import { instantOf, isShownSince, shownAt } from "#app/domain/account/outside.ts";

const NOW = "2026-09-01T09:00:00.000Z";

test.each([
  ["a usual one", 1_788_253_200, "2026-09-01T09:00:00.000Z"],
  ["milliseconds in place of seconds", 1_788_253_200_000, "9999-12-31T23:59:59.000Z"],
  ["one that no date can hold", 1e300, "9999-12-31T23:59:59.000Z"],
  ["one before all days", -1e300, "1970-01-01T00:00:00.000Z"],
])("%s is an instant that compares with others", (_, seconds, instant) => {
  expect(instantOf(seconds)).toBe(instant);
});

test.each([
  ["nothing", undefined, "1970-01-01T00:00:00.000Z", false],
  ["an hour ago", 1_788_249_600, "2026-09-01T08:00:00.000Z", false],
  ["now", 1_788_253_200, NOW, true],
  ["a time to come", 1_788_256_800, NOW, true],
  ["a time that no date can hold", 1e300, NOW, true],
])(
  "who is said to have signed in there %s is shown since they were sent there only where that is so",
  (_, said, shown, isSince) => {
    expect(shownAt(said, NOW)).toBe(shown);
    expect(isShownSince(shown, "2026-09-01T08:59:30.000Z")).toBe(isSince);
  },
);
