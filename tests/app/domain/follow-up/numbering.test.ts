import { expect, test } from "vitest";
import { hasNumbers } from "#app/domain/follow-up/input.ts";
import {
  hasNumber,
  numbersOf,
  numbersText,
  readNumberLines,
  type GivenNumber,
} from "#app/domain/follow-up/numbering.ts";

const row = (sourceNumber: string, ...later: GivenNumber[]) => ({
  sourceNumber,
  madeOn: "2026-01-12",
  laterNumbersHeld: JSON.stringify(later),
});
const AGAIN = { number: "Action 1", on: "2026-03-04" };

test.each([
  [row("Action 3"), "Action 3"],
  [row(""), ""],
  [row("Action 3", AGAIN), "Action 3 of 12 January 2026; Action 1 of 4 March 2026"],
  [row("", AGAIN), "Action 1 of 4 March 2026"],
  [row("3", { number: "1", on: "2026-03-04" }), "no. 3 of 12 January 2026; no. 1 of 4 March 2026"],
  [row("Action 3", { number: "R7", on: null }), "Action 3 of 12 January 2026; R7"],
])("a follow-up says each number with the meeting that gave it: %#", (numbered, words) => {
  expect(numbersText(numbered)).toBe(words);
});

test("it may be meant by any of its numbers, however they are written", () => {
  const numbered = row("Action 3", AGAIN);
  expect(numbersOf(numbered)).toEqual(["Action 3", "Action 1"]);
  expect(["3", "Action 01", "1", "Action 2", "R1", ""].map((number) => hasNumber(numbered, number))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
});

test.each<[string, GivenNumber[]]>([
  ["12 of the 4th of March 2026", [{ number: "12", on: "2026-03-04" }]],
  ["Action 1 of 4 March 2026", [AGAIN]],
  ["Action 1, 4/3/26\n\n Action 1 (4th March 2026) ", [AGAIN]],
  ["Minute 12, item 3 of 4 March 2026", [{ number: "Minute 12, item 3", on: "2026-03-04" }]],
  [
    "R7\nAction 2",
    [
      { number: "R7", on: null },
      { number: "Action 2", on: null },
    ],
  ],
  ["Action 2 of 4 March", [{ number: "Action 2 of 4 March", on: null }]],
  ["Action 2 at the next meeting", [{ number: "Action 2 at the next meeting", on: null }]],
  ["Action 2, today", [{ number: "Action 2, today", on: null }]],
  ["", []],
])("numbers are read one a line, and no date is made up: %j", (lines, numbers) => {
  expect(readNumberLines(lines)).toEqual(numbers);
});

test("a number is not longer than a number is, and its meeting has been", () => {
  expect(hasNumbers([AGAIN], "2026-03-04")).toEqual({ allowed: true });
  expect(hasNumbers([AGAIN], "2026-03-03")).toMatchObject({
    because: "4 March 2026 is in the future: enter the date of the meeting that gave the number.",
  });
  expect(hasNumbers([{ number: "x".repeat(61), on: null }], "2026-03-03")).toMatchObject({ allowed: false });
});
