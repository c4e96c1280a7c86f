import { expect, test } from "vitest";
import { isAsSeen } from "#app/domain/agenda/release.ts";

test("only what was looked at is published", () => {
  expect(isAsSeen("q1w2", "q1w2")).toEqual({ allowed: true });
  expect(isAsSeen("q1w2", "e3r4")).toEqual({
    allowed: false,
    kind: "stale",
    because: "The agenda has changed since you looked at it. Nothing was published: look at the preview again.",
  });
  expect(isAsSeen("q1w2", "")).toMatchObject({ allowed: false, kind: "stale" });
});
