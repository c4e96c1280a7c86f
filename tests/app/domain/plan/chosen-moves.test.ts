import { expect, test } from "vitest";
import type { PlanChange } from "#app/domain/plan/change.ts";
import { areFewEnough, holdTogether } from "#app/domain/plan/chosen-moves.ts";
import { itemOf, meetingIn, PLAIN, planCase } from "#tests/support/plan-case.ts";

// m1 holds 60 minutes and is full of A; B waits; C follows B.
const A = itemOf("A", { now: "m1", minutes: 50 });
const B = itemOf("B");
const C = itemOf("C", { after: "B" });
const D = itemOf("D", { now: "m2", minutes: 45 });
const year = planCase([A, B, C, D], [meetingIn(1), meetingIn(2), meetingIn(3)]);

const said = (moves: Record<string, string | null>, changes: PlanChange[] = [], instance = year) => {
  const chosen = Object.entries(moves).map(([id, to]) => ({ id, to }));
  const verdict = holdTogether(chosen, { instance }, { settings: PLAIN, changes });
  return verdict.allowed ? "holds" : verdict.because;
};

test.each<[string, Record<string, string | null>, PlanChange[], string | RegExp]>([
  ["a place with room", { B: "m3" }, [], "holds"],
  [
    "what takes the room of something that stays",
    { B: "m1" },
    [],
    /^With these moves alone, 1 January 2027 would hold 80 minutes, and has 60\. Tick/,
  ],
  ["both together", { A: null, B: "m1" }, [], "holds"],
  ["less on a meeting that is full", { A: null }, [], "holds"],
  ["what comes before what it follows", { B: "m3", C: "m3" }, [], /“C” comes before “B”, which it follows\. Tick/],
  ["what follows, without what it follows", { C: "m3" }, [], /“C” comes before “B”/],
  ["one after the other", { B: "m2", C: "m3", D: null }, [], "holds"],
  ["a meeting that is only tried longer", { B: "m1" }, [{ kind: "lengthen", meeting: "m1", minutes: 60 }], /has 60/],
  [
    "an item that is only tried shorter",
    { B: "m1" },
    [{ kind: "shorten", item: "B", minutes: 10 }],
    /would hold 80 minutes/,
  ],
  ["what is taken without waiting", { C: "m3" }, [{ kind: "unlink", item: "C" }], "holds"],
])("%s", (_, moves, changes, words) => {
  expect(said(moves, changes)).toMatch(words);
});

test("a meeting that is over its time already may lose something, and nothing comes to it", () => {
  const over = planCase([
    itemOf("A", { now: "m1", minutes: 50 }),
    itemOf("B", { now: "m1", minutes: 40 }),
    itemOf("C", { minutes: 5 }),
  ]);
  expect(said({ B: "m2" }, [], over)).toBe("holds");
  expect(said({ C: "m1" }, [], over)).toContain("1 January 2027 would hold 95 minutes");
  expect(said({ C: "m2" }, [], over)).toBe("holds");
});

test("as many as a hundred at once", () => {
  expect(areFewEnough(100)).toEqual({ allowed: true });
  expect(areFewEnough(101)).toMatchObject({ because: expect.stringContaining("at most 100 moves at a time: 101 are") });
});
