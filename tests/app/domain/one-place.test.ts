import { expect, test } from "vitest";
import { mayPass, movedOnePlace } from "#app/domain/one-place.ts";

test.each([
  [7, "up", [7, 5, 9]],
  [7, "down", [5, 9, 7]],
  [5, "up", [5, 7, 9]],
  [9, "down", [5, 7, 9]],
  [4, "down", [5, 7, 9]],
] as const)("of 5, 7 and 9, %s moved %s: %j", (id, direction, moved) => {
  expect(movedOnePlace([5, 7, 9], id, direction)).toEqual(moved);
});

test.each([
  ["up", undefined, null, "input", "It is already first on the agenda."],
  ["down", undefined, null, "input", "It is already last on the agenda."],
  ["up", 5, 7, "stale", "Someone else has changed this agenda since you opened it. Nothing was moved."],
  ["down", 5, null, "stale", "Someone else has changed this agenda since you opened it. Nothing was moved."],
] as const)("%s past %j where the form showed %s is refused: %s", (direction, other, shown, kind, because) => {
  expect(mayPass(other, direction, shown, "agenda")).toEqual({ allowed: false, kind, because });
});

test("an item passes the one that the form showed beside it", () => {
  expect(mayPass(5, "up", 5, "agenda")).toEqual({ allowed: true });
});
