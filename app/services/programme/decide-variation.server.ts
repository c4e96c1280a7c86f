import { movesItem } from "#app/domain/agenda-item/plan-move.ts";
import { VARIATION_DECISIONS, VARIATION_DEEDS, type VariationDecision } from "#app/domain/programme/deeds.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { Db } from "#db/open.server.ts";
import { decideVariationTo, findVariation } from "#db/programme/variations.server.ts";
import {
  runDeedFor,
  requireCurrent,
  requireVerdict,
  type Acting,
  type Outcome,
  type Trx,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { canChangeStillBeMade, requestedChange } from "./requested-change.server.ts";
import { shownOn, wordsOf, type VariationRow } from "./variation-records.server.ts";

/**
 * Records the chair's answer to a variation: approved, and the change is made in
 * the same transaction; or refused with a reason, and the item stays where it
 * is. Refuses by role, state or a stale version, the person who asked for it,
 * and an approval of what the item no longer is. Returns the answer in words.
 */
export function decideVariation(
  db: Db,
  acting: Acting,
  input: { variationId: number; version: number; decision: VariationDecision; reason?: string },
): Promise<Outcome<{ reference: string; words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const variation = requireRecord(await findVariation(trx, acting.actor, input.variationId));
    const { id, bodyId, version } = variation;
    const { deed, done } = VARIATION_DECISIONS[input.decision];
    const transition = VARIATION_DEEDS[deed];
    const verdict = allOf(mayMoveVariation(deed, variation, acting.actor), hasReason(transition, input.reason));
    await requireCurrent(trx, { kind: "variation", id, version }, input.version, verdict);

    await decideVariationTo(trx, id, {
      state: transition.to,
      decidedByName: acting.actor.name,
      decidedAt: acting.now,
      decisionWords: input.reason ?? null,
    });
    await writeEvent(trx, acting, {
      action: transition.event,
      subject: { kind: "variation", id, version: version + 1 },
      about: shownOn(variation),
      bodyId,
      reason: input.reason ?? null,
      particulars: { reference: reference("variation", id), to: wordsOf(variation) },
    });
    if (transition.to === "approved") await makeChange(trx, acting, variation);
    return { reference: reference("variation", id), words: `${reference("variation", id)} has been ${done}.` };
  });
}

async function makeChange(trx: Trx, acting: Acting, variation: VariationRow): Promise<void> {
  requireVerdict(await canChangeStillBeMade(trx, acting.actor, variation));
  const change = await requestedChange(trx, acting.actor, variation);
  if (movesItem(change.kind, change.to)) await writeMove(trx, acting, change, variation.id);
}
