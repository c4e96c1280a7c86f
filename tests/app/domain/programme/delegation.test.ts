import { expect, test } from "vitest";
import { delegationDaysText, isInForce } from "#app/domain/programme/delegation.ts";

test.each([
  ["2026-09-01", null, true],
  ["2026-09-02", null, false],
  ["2026-08-01", "2026-09-01", true],
  ["2026-08-01", "2026-08-31", false],
])("from %s until %s it is in force on 1 September: %s", (fromOn, untilOn, expected) => {
  expect(isInForce({ fromOn, untilOn }, "2026-09-01")).toBe(expected);
});

test.each([
  ["2026-05-01", null, "from 1 May 2026 until it is ended"],
  ["2026-05-01", "2027-04-30", "from 1 May 2026 to 30 April 2027"],
  ["2026-09-01", "2026-08-31", "from 1 September 2026, ended before it was used for a whole day"],
])("its days in words, from %s until %s", (fromOn, untilOn, words) => {
  expect(delegationDaysText({ fromOn, untilOn })).toBe(words);
});
