import { expect, test } from "vitest";
import { countsOf, meanText, rangeText, seesSpread, spreadOf } from "#app/domain/scoring/spread.ts";

test("nobody's scores have no spread", () => {
  expect(spreadOf([], 10)).toBeNull();
});

/** Written by hand: the totals, the most there could be, the range, the average, and the words. */
const SPREADS: [number[], number, string, string, string][] = [
  [[8], 10, "8", "8", "One scorer so far"],
  [[8, 8, 8], 10, "8", "8", "All the same"],
  [[6, 7, 8], 10, "6 to 8", "7", "Close together"],
  [[9, 6, 8], 10, "6 to 9", "7.7", "Some difference"],
  [[3, 7], 10, "3 to 7", "5", "Members differ"],
  [[8, 3, 5], 10, "3 to 8", "5.3", "Members differ"],
  [[4, 8], 11, "4 to 8", "6", "Some difference"],
  [[4, 9], 11, "4 to 9", "6.5", "Members differ"],
  [[2, 5], 8, "2 to 5", "3.5", "Some difference"],
  [[2, 6], 8, "2 to 6", "4", "Members differ"],
];

test.each(SPREADS)("%j out of %i: %s, average %s, %s", (totals, most, range, average, words) => {
  const spread = spreadOf(totals, most)!;
  expect([rangeText(spread), meanText(spread.mean), spread.words]).toEqual([range, average, words]);
  expect(spread.differ).toBe(words === "Members differ");
});

test("the bar counts the scorers of each total, none left out", () => {
  expect(countsOf([0, 2, 2, 4], 4)).toEqual([1, 0, 2, 0, 1]);
});

/** Written by hand: how many scored, whether I did, whether it is closed, whether I run it: whether I see the spread. */
const SEEN: [number, "mine" | "-", "open" | "closed", "runs" | "-", boolean][] = [
  [5, "-", "open", "-", false],
  [5, "mine", "open", "-", true],
  [5, "-", "closed", "-", true],
  [5, "-", "open", "runs", true],
  [3, "mine", "open", "-", true],
  [2, "mine", "open", "-", false],
  [2, "mine", "closed", "-", false],
  [2, "-", "closed", "-", true],
  [2, "mine", "open", "runs", false],
  [2, "-", "open", "runs", true],
  [1, "-", "open", "runs", false],
  [1, "mine", "closed", "runs", false],
  [0, "-", "closed", "runs", false],
];

test.each(SEEN)("%i scored, %s, %s, %s: the spread is seen, %s", (scorers, mine, state, runs, seen) => {
  const asked = { scorers, mine: mine === "mine", closed: state === "closed", runsTheRound: runs === "runs" };
  expect(seesSpread(asked)).toBe(seen);
});
