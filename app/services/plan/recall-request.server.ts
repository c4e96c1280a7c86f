import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { mayMoveDraftPlan } from "#app/domain/plan/draft-may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findDraftMoveOf } from "#db/plan/draft-moves.server.ts";
import { findDraftPlan, updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { listVariationsOfRequests } from "#db/programme/variations.server.ts";
import { wordsOf, type VariationRow } from "#app/services/programme/variation-records.server.ts";
import { withdrawVariationIn } from "#app/services/programme/withdraw-variation.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { writeDraftMove } from "./write-draft-move.server.ts";

/**
 * Takes a request back from the chair: each change of it that waits is withdrawn, and stands in the programme's draft
 * plan again, to be mended and sent anew. Refuses by role, state or a stale version.
 */
export function recallRequest(
  db: Db,
  acting: Acting,
  input: { draftPlanId: number; version: number; reason?: string | undefined },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const request = requireRecord(await findDraftPlan(trx, acting.actor, input.draftPlanId));
    const { id, version, bodyId, programmeId } = request;
    const verdict = mayMoveDraftPlan("recall_request", request, acting.actor);
    await requireCurrent(trx, { kind: "draft_plan", id, version }, input.version, verdict);

    const ref = reference("draft_plan", id);
    const { to, event } = DRAFT_PLAN_DEEDS.recall_request;
    await updateDraftPlan(trx, id, { state: to });
    await writeEvent(trx, acting, {
      action: event,
      subject: { kind: "draft_plan", id, version: version + 1 },
      about: [{ kind: "programme", id: programmeId }],
      bodyId,
      reason: input.reason ?? null,
      particulars: { reference: ref },
    });
    const { reason = `${ref} was taken back from the chair.` } = input;
    for (const change of await listVariationsOfRequests(trx, acting.actor, [id])) {
      if (change.state !== "awaiting_chair") continue;
      await withdrawVariationIn(trx, acting, { variationId: change.id, version: change.version, reason });
      await draftAgain(trx, acting, change);
    }
    return { reference: ref };
  });
}

/** Nothing is lost by it: an item that waits with no meeting asked for has nothing to gather. */
async function draftAgain(trx: Trx, acting: Acting, change: VariationRow): Promise<void> {
  const { itemId, fromMeetingId, toMeetingId, toMeetsOn, reasonCode, reasonWords, programmeId, bodyId } = change;
  if (toMeetingId === null && fromMeetingId === null) return;
  if (await findDraftMoveOf(trx, { itemId })) return;
  const move = { itemId, fromMeetingId, toMeetingId, toMeetsOn, reasonCode, reasonWords };
  await writeDraftMove(trx, acting, { programmeId, bodyId }, move, wordsOf(change));
}
