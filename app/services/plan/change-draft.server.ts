import { mayDraft, mayMoveDraftPlan } from "#app/domain/plan/draft-may.ts";
import type { DraftPlanDeed } from "#app/domain/plan/deeds.ts";
import { refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { deleteDraftMove, deleteDraftMoves, listDraftMoves } from "#db/plan/draft-moves.server.ts";
import { findOpenDraft, updateDraftPlan, type DraftPlanRow } from "#db/plan/draft-plans.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { Refused, requireCurrent, requireVerdict, runDeedFor } from "#app/services/run-deed.server.ts";
import type { Acting, Outcome, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { draftedWords } from "./drafted-words.server.ts";

/** The draft plan of a programme, and the version that the form was rendered from. */
export type OnDraft = { programme: { id: number; bodyId: number }; version: number };

/** Takes one move out of the draft plan. Refuses by role or a stale version. Returns the move in words. */
export function removeFromDraft(db: Db, acting: Acting, input: OnDraft & { moveId: number }): Promise<Outcome<string>> {
  return runDeedFor(db, acting, async (trx) => {
    const draft = await requireDraft(trx, acting, input, "change_draft_plan");
    const move = requireRecord((await listDraftMoves(trx, draft.id)).find(({ id }) => id === input.moveId));
    const words = draftedWords(move);
    await deleteDraftMove(trx, move.id);
    await updateDraftPlan(trx, draft.id);
    await writeEvent(trx, acting, {
      action: "draft_move_removed",
      subject: { kind: "draft_plan", id: draft.id, version: draft.version + 1 },
      bodyId: draft.bodyId,
      particulars: { to: words },
    });
    return words;
  });
}

/** Discards the draft plan with all that was gathered in it: none of it moves. Refuses by role or a stale version. */
export function discardDraft(db: Db, acting: Acting, input: OnDraft): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const draft = await requireDraft(trx, acting, input, "discard_draft_plan");
    await deleteDraftMoves(trx, draft.id);
    await updateDraftPlan(trx, draft.id, { state: "discarded" });
    await writeEvent(trx, acting, {
      action: "draft_plan_discarded",
      subject: { kind: "draft_plan", id: draft.id, version: draft.version + 1 },
      bodyId: draft.bodyId,
    });
    return null;
  });
}

/** The draft plan as the form showed it: goes on where the actor may do this with it, and nobody has changed it since. */
export async function requireDraft(
  trx: Trx,
  acting: Acting,
  { programme, version }: OnDraft,
  deed: DraftPlanDeed,
): Promise<DraftPlanRow> {
  requireVerdict(mayDraft(programme.bodyId, acting.actor));
  const draft = await findOpenDraft(trx, acting.actor, programme.id);
  if (!draft)
    throw new Refused(refused("stale", "The draft plan was sent, made or discarded since. Nothing was changed now."));
  const verdict = mayMoveDraftPlan(deed, draft, acting.actor);
  await requireCurrent(trx, { kind: "draft_plan", id: draft.id, version: draft.version }, version, verdict);
  return draft;
}
