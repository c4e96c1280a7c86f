import { VARIATION_DECISIONS, VARIATION_DEEDS, type VariationDecision } from "#app/domain/programme/deeds.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { approvedText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { Db } from "#db/open.server.ts";
import { findVariation } from "#db/programme/variations.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { answerVariation } from "./answer-variation.server.ts";

/**
 * Records the chair's answer to a variation: approved, and the change is made in
 * the same transaction; or refused with a reason, and the item stays where it
 * is. Refuses by role, state or a stale version, the person who asked for it,
 * an approval of what the item no longer is, and what is part of a request.
 * Returns the answer in words.
 */
export function decideVariation(
  db: Db,
  acting: Acting,
  input: { variationId: number; version: number; decision: VariationDecision; reason?: string },
): Promise<Outcome<{ reference: string; words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const variation = requireRecord(await findVariation(trx, acting.actor, input.variationId));
    const { id, version } = variation;
    const { deed } = VARIATION_DECISIONS[input.decision];
    const verdict = allOf(
      mayMoveVariation(deed, variation, acting.actor),
      hasReason(VARIATION_DEEDS[deed], input.reason),
    );
    await requireCurrent(trx, { kind: "variation", id, version }, input.version, verdict);
    await answerVariation(trx, acting, variation, input);
    const isMade = VARIATION_DEEDS[deed].to === "approved";
    const words = isMade ? approvedText(variation) : `${variation.itemTitle} stays as it is: the change is refused.`;
    return { reference: reference("variation", id), words };
  });
}
