import { expect, test } from "vitest";
import { effectText, reliefText, variationEffects, variationText } from "#app/domain/programme/variation-words.ts";

test.each([
  ["add", null, "2026-10-13", "add I-9 to 13 October 2026"],
  ["add", null, null, "add I-9, which has no meeting yet"],
  ["move", "2026-09-08", "2026-10-13", "move I-9 from 8 September 2026 to 13 October 2026"],
  ["defer", "2026-09-08", null, "defer I-9 from 8 September 2026"],
  ["withdraw", null, null, "withdraw I-9"],
] as const)("%s in words", (kind, fromMeetsOn, toMeetsOn, words) => {
  expect(variationText({ kind, itemReference: "I-9", fromMeetsOn, toMeetsOn })).toBe(words);
});

test("the effect on a meeting's time", () => {
  expect(effectText({ minutes: 30, used: 135, available: 150 })).toBe(
    "+30 minutes makes 165 of 150: over by 15 minutes",
  );
  expect(effectText({ minutes: 30, used: 121, available: 150 })).toBe("+30 minutes makes 151 of 150: over by 1 minute");
  expect(effectText({ minutes: 30, used: 120, available: 150 })).toBe("+30 minutes makes 150 of 150");
  expect(reliefText({ minutes: 30, used: 120, available: 150 })).toBe("−30 minutes leaves 90 of 150");
});

test("a move says what it does to both meetings", () => {
  const move = {
    itemMinutes: 30,
    fromMeetsOn: "2026-09-08",
    fromUsed: 120,
    fromAvailable: 150,
    toMeetsOn: "2026-10-13",
    toUsed: 60,
    toAvailable: 150,
    toAsked: 0,
  };
  expect(variationEffects({ ...move, toAsked: 20 })[0]).toBe(
    "13 October 2026: +30 minutes makes 90 of 150, and 110 with everything asked for",
  );
  expect(variationEffects(move)).toEqual([
    "13 October 2026: +30 minutes makes 90 of 150",
    "8 September 2026: −30 minutes leaves 90 of 150",
  ]);
});
