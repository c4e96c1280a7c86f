import { expect, test } from "vitest";
import { variationEffects, variationText } from "#app/domain/programme/variation-words.ts";

test.each([
  ["add", null, "2026-10-13", "add I-9 to 13 October 2026"],
  ["add", null, null, "add I-9, which has no meeting yet"],
  ["move", "2026-09-08", "2026-10-13", "move I-9 from 8 September 2026 to 13 October 2026"],
  ["defer", "2026-09-08", null, "defer I-9 from 8 September 2026"],
  ["withdraw", null, null, "withdraw I-9"],
] as const)("%s in words", (kind, fromMeetsOn, toMeetsOn, words) => {
  expect(variationText({ kind, itemReference: "I-9", fromMeetsOn, toMeetsOn })).toBe(words);
});

test("a move says how full it leaves both meetings, with what else waits there", () => {
  const move = {
    itemMinutes: 30,
    fromMeetsOn: "2026-09-08",
    fromUsed: 120,
    fromAvailable: 150,
    fromAsked: 0,
    fromLeaving: 0,
    toMeetsOn: "2026-10-13",
    toUsed: 60,
    toAvailable: 150,
    toAsked: 0,
    toLeaving: 0,
  };
  expect(variationEffects(move)).toEqual([
    "13 October 2026: +30 minutes, leaves 60 minutes (90 of 150 planned)",
    "8 September 2026: −30 minutes, leaves 60 minutes (90 of 150 planned)",
  ]);
  expect(variationEffects({ ...move, toUsed: 121 })[0]).toBe(
    "13 October 2026: +30 minutes, then 1 minute over (151 of 150 planned)",
  );
  expect(variationEffects({ ...move, toAsked: 20, fromLeaving: 40 })).toEqual([
    "13 October 2026: +30 minutes, leaves 40 minutes (90 of 150 planned, 20 asked for)",
    "8 September 2026: −30 minutes, leaves 60 minutes (90 of 150 planned; 50 if the chair agrees)",
  ]);
});
