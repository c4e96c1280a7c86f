import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { compilePlan } from "#app/domain/plan/compile.ts";
import { isTooLarge, linearProgramOf } from "#app/domain/plan/linear-program.ts";
import { itemOf, meetingIn, PLAIN, planCase } from "#tests/support/plan-case.ts";

test("the linear program holds each item once, the minutes of meetings, and what goes before what", () => {
  const items = [itemOf("a", { wished: "m1" }), itemOf("b", { after: "a", minutes: 20, priority: 10 })];
  const plan = compilePlan(planCase(items, [meetingIn(1), meetingIn(2)]), PLAIN);
  const program = linearProgramOf(plan);
  // Pairs: a at m1, a at m2, b at m2. A meeting further off costs 1.5 points; b was asked for nowhere.
  expect([...program.cost]).toEqual([50, 48.5, 10]);
  const rows = [...program.rowUpper].map((upper, row) => {
    const entries = [program.indices, program.values].map((list) =>
      [...list.slice(program.starts[row], program.starts[row + 1])].join(),
    );
    return [...entries, upper];
  });
  expect(rows).toEqual([
    ["0,1", "1,1", 1],
    ["0", "30", 60],
    ["1,2", "30,20", 60],
    ["2,0", "1,-1", 0],
  ]);
});

test("a program of too many that follow each other, on any day, is too large to solve", () => {
  const meetings = Array.from({ length: 150 }, (_, n) => ({
    ...meetingIn(1),
    id: `m${n}`,
    on: addDays("2027-01-01", n),
  }));
  const followers = Array.from({ length: 300 }, (_, n) => itemOf(`i${n}`, { after: n === 0 ? null : "i0" }));
  expect(isTooLarge(compilePlan(planCase(followers, meetings), PLAIN))).toBe(true);
  expect(isTooLarge(compilePlan(planCase(followers.slice(0, 50), meetings), PLAIN))).toBe(false);
});
