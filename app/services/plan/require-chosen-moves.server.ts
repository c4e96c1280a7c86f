import { answers, type AskedPlan, type PlanDesk, type PlanQuestion } from "#app/domain/plan/asked-plan.ts";
import { areFewEnough, holdTogether } from "#app/domain/plan/chosen-moves.ts";
import { groundHolds } from "#app/domain/plan/ground.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import { movesOf, type PlannedMove } from "#app/domain/plan/moves.ts";
import { refused } from "#app/domain/verdict.ts";
import { Refused, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanBasis } from "./read-plan-basis.server.ts";

/** What is ticked of the actor's last plan, and why. */
export type TickedMoves = {
  programme: OfferedProgramme;
  question: PlanQuestion;
  moves: readonly string[];
  reasonWords?: string | undefined;
};

/** The ticked moves of the actor's last plan, each with the version of its item or theme: refused where the ground has moved since, and where they do not hold without the others. */
export async function requireChosenMoves(
  trx: Trx,
  acting: Acting,
  ticked: TickedMoves,
  desk: PlanDesk,
): Promise<{ move: PlannedMove; version: number }[]> {
  const { programme } = ticked;
  requireVerdict(maySuggestPlan(programme, acting.actor));
  const { asked, chosen } = chosenOf(await desk.last(acting.actor.personId, acting.now), ticked);
  const { ground } = await readPlanBasis(trx, acting.actor, programme);
  requireVerdict(groundHolds(asked.basis.ground, ground));
  requireVerdict(areFewEnough(chosen.length));
  requireVerdict(holdTogether(chosen, asked.basis, asked.question));
  const versions = new Map(ground.map(({ id, version }) => [id, version]));
  return chosen.map((move) => ({ move, version: versions.get(move.id) ?? 0 }));
}

function chosenOf(
  last: AskedPlan | undefined,
  { question, moves }: TickedMoves,
): { asked: AskedPlan; chosen: PlannedMove[] } {
  const plan = last?.end?.kind === "planned" ? last.end.suggestion.plan : null;
  if (!last || !plan || !answers(last, question))
    throw new Refused(refused("stale", "This plan is not kept any more. Nothing was moved: suggest a plan again."));
  const chosen = movesOf(plan, last.instance).filter(({ id }) => moves.includes(id));
  if (chosen.length === 0) throw new Refused(refused("input", "Tick at least one move."));
  return { asked: last, chosen };
}
