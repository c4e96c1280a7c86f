import { expect, test } from "vitest";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { themeStateAfter } from "#app/domain/agenda-item/theme-state.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

const CASES: [ThemeState, ItemState[], ThemeState][] = [
  ["approved", [], "approved"],
  ["approved", ["not_scheduled"], "approved"],
  ["approved", ["scheduled"], "scheduled"],
  ["scheduled", ["deferred"], "deferred"],
  ["scheduled", ["deferred", "scheduled"], "scheduled"],
  ["scheduled", ["considered"], "considered"],
  ["scheduled", ["considered", "scheduled"], "scheduled"],
  ["scheduled", ["considered", "deferred"], "deferred"],
  ["scheduled", ["withdrawn"], "approved"],
  ["deferred", ["not_scheduled", "withdrawn"], "approved"],
  ["considered", ["considered", "not_scheduled"], "considered"],
  ["follow_up", ["considered"], "follow_up"],
  ["follow_up", ["considered", "scheduled"], "scheduled"],
  ["carried_forward", ["not_scheduled"], "carried_forward"],
  ["carried_forward", ["scheduled"], "scheduled"],
  ["with_chair", ["scheduled"], "with_chair"],
  ["not_taken_forward", ["scheduled"], "not_taken_forward"],
  ["closed", ["considered"], "closed"],
];

test.each(CASES)("a theme that is %s with items %j becomes %s", (current, items, expected) => {
  expect(themeStateAfter(current, items)).toBe(expected);
});
