import { expect, test } from "vitest";
import {
  cutOffSteps,
  goesAgainstScore,
  inOrder,
  loadAbove,
  placeAll,
  suggestPlaces,
  type Placeable,
} from "#app/domain/scoring/places.ts";
import type { ChosenPlace } from "#app/domain/scoring/states.ts";

const entry = (id: number, totals: number[], more: Partial<Placeable> = {}): Placeable => ({
  id,
  minutesNeeded: 60,
  totals,
  place: null,
  urgentBecause: null,
  ...more,
});

/** Nine, seven and five points on average, and one nobody has scored. */
const ROUND = [entry(1, [5]), entry(2, [10, 8]), entry(3, []), entry(4, [7, 7, 7])];

test("themes are taken by their average, the urgent first and those not scored last; equal ones as they came", () => {
  expect(inOrder(ROUND).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  expect(inOrder([...ROUND, entry(5, [1], { urgentBecause: "Closes in May" })]).map(({ id }) => id)).toEqual([
    5, 2, 4, 1, 3,
  ]);
  expect(inOrder([entry(8, [6]), entry(7, [5, 7])]).map(({ id }) => id)).toEqual([7, 8]);
});

/** Written by hand: the cut-off, the minutes available, and where each of the four is suggested. */
const SUGGESTED: [string, number | null, number, (ChosenPlace | null)[]][] = [
  ["no cut-off: as many as the minutes hold", null, 120, ["reserve", "above", null, "above"]],
  ["at seven: the one below is not this year", 7, 600, ["below", "above", null, "above"]],
  ["exactly at the cut-off is in", 9, 600, ["below", "above", null, "below"]],
  ["above the cut-off but out of minutes: in reserve", 5, 60, ["reserve", "above", null, "reserve"]],
  ["no minutes at all: everything in reserve", 5, 0, ["reserve", "reserve", null, "reserve"]],
  ["nothing reaches the cut-off", 10, 600, ["below", "below", null, "below"]],
  ["minutes that hold one and a half hold one", 5, 119, ["reserve", "above", null, "reserve"]],
];

test.each(SUGGESTED)("%s", (_, cutOff, minutesAvailable, expected) => {
  const places = suggestPlaces(ROUND, { cutOff, minutesAvailable });
  expect(ROUND.map(({ id }) => places.get(id))).toEqual(expected);
});

test("once one theme does not fit, no lower one goes before it", () => {
  const long = [entry(1, [9], { minutesNeeded: 90 }), entry(2, [8], { minutesNeeded: 20 })];
  const places = suggestPlaces(long, { cutOff: 7, minutesAvailable: 60 });
  expect([places.get(1), places.get(2)]).toEqual(["reserve", "reserve"]);
});

test("an urgent theme is in whatever its score, and takes its minutes first", () => {
  const places = suggestPlaces([...ROUND, entry(5, [0], { urgentBecause: "Closes in May" })], {
    cutOff: 7,
    minutesAvailable: 120,
  });
  expect([5, 2, 4, 1].map((id) => places.get(id))).toEqual(["above", "above", "reserve", "below"]);
});

/** Written by hand: where it is placed, what its score suggests, whether that needs a reason. */
const AGAINST: [ChosenPlace, ChosenPlace | null, boolean][] = [
  ["above", "above", false],
  ["above", "reserve", true],
  ["above", "below", true],
  ["above", null, true],
  ["reserve", "above", true],
  ["reserve", "reserve", false],
  ["reserve", "below", true],
  ["reserve", null, true],
  ["below", "above", true],
  ["below", "reserve", true],
  ["below", "below", false],
  ["below", null, true],
];

test.each(AGAINST)("placed %s where the score suggests %s: against it, %s", (place, suggested, against) => {
  expect(goesAgainstScore(place, suggested)).toBe(against);
});

test("a place by hand holds whatever the score, moves no other theme, and is told from one that agrees", () => {
  const placed = placeAll(
    [
      entry(1, [5], { place: "above" }),
      entry(2, [9], { place: "above" }),
      entry(3, [8]),
      entry(4, [2], { place: "above", urgentBecause: "Closes in May" }),
    ],
    { cutOff: 7, minutesAvailable: 180 },
  );
  expect(placed.map(({ id, suggested, stands, how }) => [id, suggested, stands, how])).toEqual([
    [4, "above", "above", "urgent"],
    [2, "above", "above", "confirmed"],
    [3, "above", "above", "suggested"],
    [1, "below", "above", "override"],
  ]);
  expect(loadAbove(placed)).toEqual({ themes: 4, minutes: 240 });
});

test("each cut-off is told with the themes and minutes it would take in", () => {
  const steps = cutOffSteps(ROUND, 10);
  expect(steps.map(({ cutOff }) => cutOff)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect(steps[0]).toEqual({ cutOff: 10, themes: 0, minutes: 0 });
  expect(steps[1]).toEqual({ cutOff: 9, themes: 1, minutes: 60 });
  expect(steps[3]).toEqual({ cutOff: 7, themes: 2, minutes: 120 });
  expect(steps[10]).toEqual({ cutOff: 0, themes: 3, minutes: 180 });
});
