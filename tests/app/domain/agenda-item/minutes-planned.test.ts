import { expect, test } from "vitest";
import {
  barOf,
  capacityOf,
  isOver,
  leavesText,
  loadText,
  roomText,
  timeText,
} from "#app/domain/agenda-item/minutes-planned.ts";

const ALL = "if the chair agrees";

test.each([
  // planned, available, asked, leaving → left, over, if agreed, the words, the words of a choice
  [105, 150, 0, 0, 45, 0, 105, "105 of 150 minutes planned, 45 left", "45 minutes left"],
  [149, 150, 0, 0, 1, 0, 149, "149 of 150 minutes planned, 1 left", "1 minute left"],
  [150, 150, 0, 0, 0, 0, 150, "150 of 150 minutes planned, 0 left", "full"],
  [151, 150, 0, 0, 0, 1, 151, "Over by 1 minute: 151 of 150 planned", "over by 1"],
  [165, 150, 0, 0, 0, 15, 165, "Over by 15 minutes: 165 of 150 planned", "over by 15"],
  [0, 0, 0, 0, 0, 0, 0, "0 of 0 minutes planned, 0 left", "full"],
  [70, 120, 30, 0, 20, 0, 100, "70 of 120 minutes planned, 30 asked for, 20 left", "20 minutes left"],
  [70, 120, 50, 0, 0, 0, 120, "70 of 120 minutes planned, 50 asked for, 0 left", "full"],
  [70, 120, 51, 0, 0, 1, 121, "Over by 1 minute: 70 of 120 planned, 51 asked for", "over by 1"],
  [135, 120, 0, 25, 0, 15, 110, `Over by 15 minutes: 135 of 120 planned; 110 ${ALL}`, "over by 15"],
  [100, 120, 0, 25, 20, 0, 75, `100 of 120 minutes planned, 20 left; 75 ${ALL}`, "20 minutes left"],
  [100, 120, 30, 25, 0, 10, 105, `Over by 10 minutes: 100 of 120 planned, 30 asked for; 105 ${ALL}`, "over by 10"],
])(
  "%i planned of %i, %i asked for, %i leaving",
  (planned, available, asked, leaving, left, over, ifAgreed, words, room) => {
    const load = { planned, available, asked, leaving };
    expect(capacityOf(load)).toEqual({ planned, asked, left, over, ifAgreed });
    expect(loadText(load)).toBe(words);
    expect(roomText(load)).toBe(room);
    expect(isOver(load)).toBe(over > 0);
  },
);

test.each([
  [100, 30, "leaves 20 minutes"],
  [119, 30, "leaves 1 minute"],
  [120, 30, "leaves no time"],
  [121, 30, "then 1 minute over"],
])("what is left once all that is asked for is there: %i planned, %i asked for, of 150", (planned, asked, words) => {
  expect(leavesText({ planned, asked, available: 150, leaving: 60 })).toBe(words);
});

test.each([
  ["cancelled", "None: cancelled"],
  ["provisional", "30 of 150 minutes planned, 120 left"],
  ["confirmed", "30 of 150 minutes planned, 120 left"],
  ["held", "30 of 150 minutes planned, 120 left"],
] as const)("the time of a meeting that is %s", (state, words) => {
  expect(timeText(state, { planned: 30, available: 150, asked: 0, leaving: 0 })).toBe(words);
});

test.each([
  // planned, available, asked, leaving → what stays, what is asked for or leaves, what is over, where the time ends
  [0, 100, 0, 0, { firm: 0, soft: 0, over: 0, end: 1 }],
  [60, 100, 0, 0, { firm: 0.6, soft: 0, over: 0, end: 1 }],
  [60, 100, 20, 10, { firm: 0.5, soft: 0.3, over: 0, end: 1 }],
  [80, 100, 45, 0, { firm: 0.64, soft: 0.16, over: 0.2, end: 0.8 }],
  [125, 100, 0, 0, { firm: 0.8, soft: 0, over: 0.2, end: 0.8 }],
  [125, 100, 0, 50, { firm: 0.6, soft: 0.2, over: 0.2, end: 0.8 }],
  [0, 0, 0, 0, { firm: 0, soft: 0, over: 0, end: 0 }],
])("the bar of %i planned of %i, %i asked for, %i leaving", (planned, available, asked, leaving, bar) => {
  expect(barOf({ planned, available, asked, leaving })).toEqual(bar);
});
