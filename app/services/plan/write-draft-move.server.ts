import { mayDraft, takesOneMore } from "#app/domain/plan/draft-may.ts";
import type { New } from "#db/schema.ts";
import { insertDraftMove, listDraftMoves } from "#db/plan/draft-moves.server.ts";
import { findOpenDraft, insertDraftPlan, updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What is gathered: how many moves the draft plan holds now, and the move in words. */
export type Drafted = { title: string; words: string; moves: number };

type NewMove = Omit<New<"draftMove">, "draftPlanId" | "addedAt" | "addedByName" | "addedByPersonId">;

/**
 * Writes a move that was allowed into the draft plan of a programme, which the first one starts, and its event.
 * Refuses by role, and where the draft is full. Returns how many it holds.
 */
export async function writeDraftMove(
  trx: Trx,
  acting: Acting,
  { programmeId, bodyId }: { programmeId: number; bodyId: number },
  move: NewMove,
  words: string,
): Promise<number> {
  const { actor, now } = acting;
  requireVerdict(mayDraft(bodyId, actor));
  const open = await findOpenDraft(trx, actor, programmeId);
  const id = open?.id ?? (await insertDraftPlan(trx, programmeId));
  const moves = (await listDraftMoves(trx, id)).length;
  requireVerdict(takesOneMore(moves));
  await insertDraftMove(trx, {
    ...move,
    draftPlanId: id,
    addedByPersonId: actor.personId,
    addedByName: actor.name,
    addedAt: now,
  });
  if (open) await updateDraftPlan(trx, id);
  await writeEvent(trx, acting, {
    action: "draft_move_added",
    subject: { kind: "draft_plan", id, version: open ? open.version + 1 : 1 },
    bodyId,
    particulars: { to: words },
  });
  return moves + 1;
}
