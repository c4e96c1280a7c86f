import { expect, test } from "vitest";
import { isOver, loadText, roomText, timeText } from "#app/domain/agenda-item/minutes-planned.ts";

test.each([
  [105, 150, "105 of 150 minutes planned, 45 left", "45 minutes left", false],
  [149, 150, "149 of 150 minutes planned, 1 left", "1 minute left", false],
  [150, 150, "150 of 150 minutes planned, 0 left", "full", false],
  [151, 150, "Over by 1 minute: 151 of 150 planned", "over by 1", true],
  [165, 150, "Over by 15 minutes: 165 of 150 planned", "over by 15", true],
])("%i minutes of %i", (planned, available, words, room, over) => {
  const load = { planned, available };
  expect(loadText(load)).toBe(words);
  expect(roomText(load)).toBe(room);
  expect(isOver(load)).toBe(over);
});

test.each([
  [20, "65 minutes left; 105 of 150 with everything asked for"],
  [-20, "65 minutes left; 65 of 150 with everything asked for"],
  [0, "65 minutes left"],
])("a choice of meetings says what %i minutes asked for would make", (asked, words) => {
  expect(roomText({ planned: 85, available: 150, asked })).toBe(words);
});

test.each([
  ["cancelled", "None: cancelled"],
  ["provisional", "30 of 150 minutes planned, 120 left"],
  ["confirmed", "30 of 150 minutes planned, 120 left"],
  ["held", "30 of 150 minutes planned, 120 left"],
] as const)("the time of a meeting that is %s", (state, words) => {
  expect(timeText(state, { planned: 30, available: 150 })).toBe(words);
});
