import type { PlanDesk } from "#app/domain/plan/asked-plan.ts";
import type { Db } from "#db/open.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { makePlannedMove } from "./make-planned-move.server.ts";
import { requireChosenMoves, type TickedMoves } from "./require-chosen-moves.server.ts";

/** How many moves there were, and how many of them wait for the chair; `drafted` where they were only gathered. */
export type PlannedMovesMade = { moved: number; waiting: number; drafted: number };

/**
 * Makes the ticked moves of the actor's last plan, each as its own deed would: at once, under the delegation, or put to
 * the chair; an approved theme gets its item. All or none: refused with what has changed since the plan was suggested,
 * and by whatever would refuse one of the moves, by its title.
 */
export function makePlannedMoves(
  db: Db,
  acting: Acting,
  ticked: TickedMoves,
  desk: PlanDesk,
): Promise<Outcome<PlannedMovesMade>> {
  return runDeedFor(db, acting, async (trx) => {
    const chosen = await requireChosenMoves(trx, acting, ticked, desk);
    let waiting = 0;
    for (const { move, version } of chosen) {
      const made = await refusingAs(
        (because) => `“${move.title}”: ${because} Nothing was moved.`,
        () => makePlannedMove(trx, acting, move, { version, reasonWords: ticked.reasonWords }),
      );
      if (made.how === "variation") waiting += 1;
    }
    return { moved: chosen.length, waiting, drafted: 0 };
  });
}
