import type { PlanDesk } from "#app/domain/plan/asked-plan.ts";
import type { PlannedMove } from "#app/domain/plan/moves.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findDraftMoveOf } from "#db/plan/draft-moves.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { draftItemMoveIn } from "./draft-item-move.server.ts";
import { draftThemePlaceIn } from "./draft-theme-place.server.ts";
import type { PlannedMovesMade } from "./make-planned-moves.server.ts";
import { requireChosenMoves, type TickedMoves } from "./require-chosen-moves.server.ts";

/**
 * Puts the ticked moves of the actor's last plan into the programme's draft plan, each with the reason that was given, or
 * the plan's own; nothing moves. What is there already with the same place stays; what somebody has gathered otherwise
 * is never replaced. All or none, as making them would be.
 */
export function keepPlannedMoves(
  db: Db,
  acting: Acting,
  ticked: TickedMoves,
  desk: PlanDesk,
): Promise<Outcome<PlannedMovesMade>> {
  return runDeedFor(db, acting, async (trx) => {
    const chosen = await requireChosenMoves(trx, acting, ticked, desk);
    for (const { move, version } of chosen) {
      await refusingAs(
        (because) => `“${move.title}”: ${because}`,
        () => keep(trx, acting, move, { version, reasonWords: ticked.reasonWords ?? move.because }),
      );
    }
    return { moved: 0, waiting: 0, drafted: chosen.length };
  });
}

async function keep(
  trx: Trx,
  acting: Acting,
  { id, minutes, to }: PlannedMove,
  { version, reasonWords }: { version: number; reasonWords: string },
): Promise<void> {
  const meetingId = to === null ? null : requireRecord(idFromReference("meeting", to));
  const itemId = idFromReference("item", id);
  const why = { reasonWords, known: null };
  if (itemId !== undefined) {
    if ((await findDraftMoveOf(trx, { itemId }))?.toMeetingId === meetingId) return;
    await draftItemMoveIn(trx, acting, { itemId, meetingId, version, ...why });
    return;
  }
  const themeId = requireRecord(idFromReference("theme", id));
  if ((await findDraftMoveOf(trx, { themeId }))?.toMeetingId === meetingId) return;
  await draftThemePlaceIn(trx, acting, { themeId, meetingId: requireRecord(meetingId ?? undefined), minutes, ...why });
}
