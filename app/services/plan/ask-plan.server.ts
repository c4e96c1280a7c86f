import { withChanges } from "#app/domain/plan/change.ts";
import type { PlanDesk, PlanQuestion } from "#app/domain/plan/asked-plan.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import { mayPlan } from "#app/domain/plan/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanBasis } from "./read-plan-basis.server.ts";

/**
 * Begins to work out a plan of the year as it stands now, with what is tried. Writes no record. Refuses by role, while the
 * programme is with the chair, what no plan can be made of, and while a plan is being worked out already.
 */
export async function askPlan(
  db: Db,
  { actor, now }: Acting,
  { programme, question }: { programme: OfferedProgramme; question: PlanQuestion },
  desk: PlanDesk,
): Promise<Outcome<null>> {
  const may = maySuggestPlan(programme, actor);
  if (!may.allowed) return outcomeOf(may);
  const basis = await readPlanBasis(db, actor, programme);
  const instance = withChanges(basis.instance, question.changes);
  const can = mayPlan(instance, question.settings);
  if (!can.allowed) return outcomeOf(can);
  return outcomeOf(await desk.ask(actor.personId, { question, basis, instance, at: now }));
}

function outcomeOf(verdict: Verdict): Outcome<null> {
  return verdict.allowed ? { ok: true, result: null, repeated: false } : { ok: false, refusal: verdict };
}
