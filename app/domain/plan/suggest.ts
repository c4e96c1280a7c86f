import type { Verdict } from "#app/domain/verdict.ts";
import { violationsOf } from "./checker.ts";
import { compilePlan } from "./compile.ts";
import { explainLeftOut, type LeftOutBecause } from "./explain-left-out.ts";
import { explainPlaced, type PlacedBecause } from "./explain-placed.ts";
import type { PlanInstance } from "./instance.ts";
import { isTooLarge, linearProgramOf, type LinearProgram, type Relaxed } from "./linear-program.ts";
import { mayPlan } from "./may.ts";
import { conflictsOf } from "./pinned-conflicts.ts";
import type { PlanSettings } from "./settings.ts";
import { solvePlan, type OnProgress } from "./solve.ts";
import { summaryOf, type PlanSummary } from "./summary.ts";
import { placesOf, viewOf } from "./view.ts";

/** A plan as it is shown: everything in it can be kept as JSON. */
export type SuggestedPlan = {
  summary: PlanSummary;
  placed: PlacedBecause[];
  leftOut: LeftOutBecause[];
  /** What pins ask for and the rules speak against. */
  conflicts: string[];
};

export type Suggestion = { verdict: Verdict; plan: SuggestedPlan | null };

/** Left-out items for which changes are tried; those worth most come first. */
const MOST_TRIED = 60;
const OF_SOLVING = 0.8;

/**
 * Suggests a plan, or refuses in words. `relax` solves the linear program, or answers null where it takes too long.
 * The same input gets the same plan. A plan that breaks a rule is a fault of this program, and is thrown.
 */
export function suggestPlan(
  instance: PlanInstance,
  settings: PlanSettings,
  relax: (program: LinearProgram) => Relaxed | null,
  onProgress: OnProgress = () => {},
): Suggestion {
  const verdict = mayPlan(instance, settings);
  if (!verdict.allowed) return { verdict, plan: null };
  const compiled = compilePlan(instance, settings);
  onProgress(0.05);
  const relaxed = isTooLarge(compiled) ? null : relax(linearProgramOf(compiled));
  onProgress(0.2);
  const solved = solvePlan(compiled, relaxed, (done) => onProgress(0.2 + done * (OF_SOLVING - 0.2)));
  const view = viewOf(instance, settings, compiled, solved);
  const broken = violationsOf(instance, settings, placesOf(view, solved.place));
  if (broken.length > 0) throw new Error(`A plan breaks its rules: ${broken.slice(0, 3).join(" ")}`);
  const every = instance.items.map((_, item) => item);
  const left = every.filter((item) => solved.place[item] === -1);
  left.sort(
    (a, b) => compiled.statutory[b]! - compiled.statutory[a]! || worthOf(instance, b) - worthOf(instance, a) || a - b,
  );
  const leftOut = left.map((item, at) => {
    onProgress(OF_SOLVING + ((1 - OF_SOLVING) * at) / left.length);
    return explainLeftOut(view, item, at < MOST_TRIED);
  });
  const placed = every.filter((item) => solved.place[item] !== -1).map((item) => explainPlaced(view, item));
  const plan = { summary: summaryOf(view, solved.bound), placed, leftOut, conflicts: conflictsOf(instance) };
  return { verdict, plan };
}

function worthOf({ items }: PlanInstance, item: number): number {
  return items[item]!.priority;
}
