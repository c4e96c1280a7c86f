import { movesItem } from "#app/domain/agenda-item/plan-move.ts";
import { VARIATION_DECISIONS, VARIATION_DEEDS, type VariationDecision } from "#app/domain/programme/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { decideVariationTo } from "#db/programme/variations.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { canChangeStillBeMade, requestedChange } from "./requested-change.server.ts";
import { shownOn, wordsOf, type VariationRow } from "./variation-records.server.ts";

/**
 * Writes the chair's answer to a variation that was allowed, with its event; where it is approved, the change is made
 * too. Refuses only an approval of what can no longer be made.
 */
export async function answerVariation(
  trx: Trx,
  acting: Acting,
  variation: VariationRow,
  { decision, reason }: { decision: VariationDecision; reason?: string | undefined },
): Promise<void> {
  const { id, bodyId, version } = variation;
  const transition = VARIATION_DEEDS[VARIATION_DECISIONS[decision].deed];
  await decideVariationTo(trx, id, {
    state: transition.to,
    decidedByName: acting.actor.name,
    decidedAt: acting.now,
    decisionWords: reason ?? null,
  });
  await writeEvent(trx, acting, {
    action: transition.event,
    subject: { kind: "variation", id, version: version + 1 },
    about: shownOn(variation),
    bodyId,
    reason: reason ?? null,
    particulars: { reference: reference("variation", id), to: wordsOf(variation) },
  });
  if (transition.to === "approved") await makeChange(trx, acting, variation);
}

async function makeChange(trx: Trx, acting: Acting, variation: VariationRow): Promise<void> {
  requireVerdict(await canChangeStillBeMade(trx, acting.actor, variation));
  const change = await requestedChange(trx, acting.actor, variation);
  if (movesItem(change.kind, change.to)) await writeMove(trx, acting, change, variation.id);
}
