import { linearProgramOf } from "#app/domain/plan/linear-program.ts";
import { solveWhole } from "#app/planning/highs.server.ts";
import { makeSmallPlan } from "#tests/support/plan-maker.ts";
import { solved, solverForTests } from "#tests/support/plan-solved.ts";

/** A hundred small cases, each against the solver run to the end. */
export async function smallCases(): Promise<void> {
  const solver = await solverForTests();
  let [equal, unproved] = [0, 0];
  for (let seed = 1; seed <= 100; seed++) {
    const { plan, board } = await solved(makeSmallPlan(seed));
    const whole = solveWhole(solver, linearProgramOf(plan), 60);
    if (!whole) unproved++;
    else if (Math.round(whole.bound) === board.worth) equal++;
    else console.log(`case ${seed}: ${board.worth}, and ${Math.round(whole.bound)} is possible`);
  }
  console.log(
    `\nSmall cases (12 x 5 to 20 x 6) equal to the best there is: ${equal} of 100, ${unproved} not proved (aim 100)`,
  );
}
