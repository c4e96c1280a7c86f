import { compilePlan } from "#app/domain/plan/compile.ts";
import type { PlanInstance } from "#app/domain/plan/instance.ts";
import { linearProgramOf } from "#app/domain/plan/linear-program.ts";
import { USUAL_SETTINGS, type PlanSettings } from "#app/domain/plan/settings.ts";
import { solvePlan } from "#app/domain/plan/solve.ts";
import { viewOf, type PlanView } from "#app/domain/plan/view.ts";
import { loadSolver, relax, type Solver } from "#app/planning/highs.server.ts";

let loading: Promise<Solver> | undefined;

/** The solver of linear programs, loaded once for all tests of a file. */
export function solverForTests(): Promise<Solver> {
  return (loading ??= loadSolver());
}

/** An instance solved and laid out, without its explanations. */
export async function solved(
  instance: PlanInstance,
  settings: PlanSettings = USUAL_SETTINGS,
): Promise<PlanView & { bound: number }> {
  const plan = compilePlan(instance, settings);
  const relaxed = relax(await solverForTests(), linearProgramOf(plan));
  const found = solvePlan(plan, relaxed);
  return { ...viewOf(instance, settings, plan, found), bound: found.bound ?? Infinity };
}

/** The same instance with everything where the plan has it, as after it was taken over. */
export function takenOver({ instance, plan, board }: PlanView): PlanInstance {
  const items = instance.items.map((item, at) => {
    const pair = board.place[at]!;
    return { ...item, now: pair === -1 ? null : instance.meetings[plan.pairMeeting[pair]!]!.id };
  });
  return { ...instance, items };
}
