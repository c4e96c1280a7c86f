import { expect, test } from "vitest";
import { hasEnded } from "#app/domain/body.ts";

test.each([
  [null, false],
  ["2026-08-31", true],
  ["2026-09-01", true],
  ["2026-09-02", false],
])("a body whose last day is %s has ended on 1 September 2026: %s", (endedOn, ended) => {
  expect(hasEnded({ endedOn }, "2026-09-01")).toBe(ended);
});
