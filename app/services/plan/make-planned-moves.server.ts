import { answers, type AskedPlan, type PlanDesk, type PlanQuestion } from "#app/domain/plan/asked-plan.ts";
import { groundHolds } from "#app/domain/plan/ground.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import { movesOf, type PlannedMove } from "#app/domain/plan/moves.ts";
import { refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { Refused, requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { makePlannedMove } from "./make-planned-move.server.ts";
import { readPlanBasis } from "./read-plan-basis.server.ts";

type Ticked = {
  programme: OfferedProgramme;
  question: PlanQuestion;
  moves: readonly string[];
  reasonWords?: string | undefined;
};

/** How many moves there were, and how many of them wait for the chair. */
export type PlannedMovesMade = { moved: number; waiting: number };

/**
 * Makes the ticked moves of the actor's last plan, each as its own deed would: at once, under the delegation, or put to
 * the chair; an approved theme gets its item. All or none: refused with what has changed since the plan was suggested,
 * and by whatever would refuse one of the moves, by its title.
 */
export function makePlannedMoves(
  db: Db,
  acting: Acting,
  ticked: Ticked,
  desk: PlanDesk,
): Promise<Outcome<PlannedMovesMade>> {
  return runDeedFor(db, acting, async (trx) => {
    const { programme } = ticked;
    requireVerdict(maySuggestPlan(programme, acting.actor));
    const { asked, chosen } = chosenOf(desk.last(acting.actor.personId, acting.now), ticked);
    const { ground } = await readPlanBasis(trx, acting.actor, programme);
    requireVerdict(groundHolds(asked.basis.ground, ground));
    const versions = new Map(ground.map(({ id, version }) => [id, version]));
    let waiting = 0;
    for (const move of chosen) {
      const made = await refusingAs(
        (because) => `“${move.title}”: ${because} Nothing was moved.`,
        () =>
          makePlannedMove(trx, acting, move, { version: versions.get(move.id) ?? 0, reasonWords: ticked.reasonWords }),
      );
      if (made.how === "variation") waiting += 1;
    }
    return { moved: chosen.length, waiting };
  });
}

function chosenOf(
  last: AskedPlan | undefined,
  { question, moves }: Ticked,
): { asked: AskedPlan; chosen: PlannedMove[] } {
  const plan = last?.end?.kind === "planned" ? last.end.suggestion.plan : null;
  if (!last || !plan || !answers(last, question))
    throw new Refused(refused("stale", "This plan is not kept any more. Nothing was moved: suggest a plan again."));
  const chosen = movesOf(plan, last.instance).filter(({ id }) => moves.includes(id));
  if (chosen.length === 0) throw new Refused(refused("input", "Tick at least one move."));
  return { asked: last, chosen };
}
