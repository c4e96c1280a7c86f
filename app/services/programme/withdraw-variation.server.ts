import { VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { decideVariationTo, findOpenVariation, findVariation } from "#db/programme/variations.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { leaveRequest } from "#app/services/plan/leave-request.server.ts";
import { shownOn } from "./variation-records.server.ts";

type Withdrawn = { variationId: number; version: number; reason?: string };

/** Withdraws a variation that waits for the chair; the item stays where it is. Refuses by role, state or a stale version. */
export function withdrawVariation(db: Db, acting: Acting, input: Withdrawn): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, (trx) => withdrawVariationIn(trx, acting, input));
}

/** `withdrawVariation` inside a deed that already runs: the whole deed is refused where this is. */
export async function withdrawVariationIn(trx: Trx, acting: Acting, input: Withdrawn): Promise<{ reference: string }> {
  const variation = requireRecord(await findVariation(trx, acting.actor, input.variationId));
  const { id, bodyId, version } = variation;
  const verdict = mayMoveVariation("withdraw_variation", variation, acting.actor);
  await requireCurrent(trx, { kind: "variation", id, version }, input.version, verdict);

  await decideVariationTo(trx, id, {
    state: VARIATION_DEEDS.withdraw_variation.to,
    decidedByName: acting.actor.name,
    decidedAt: acting.now,
    decisionWords: input.reason ?? null,
  });
  await writeEvent(trx, acting, {
    action: "variation_withdrawn",
    subject: { kind: "variation", id, version: version + 1 },
    about: shownOn(variation),
    bodyId,
    reason: input.reason ?? null,
    particulars: { reference: reference("variation", id) },
  });
  if (variation.draftPlanId !== null) await leaveRequest(trx, acting, variation.draftPlanId, id);
  return { reference: reference("variation", id) };
}

/** Withdraws what still asks the chair to move this item, where anything does. */
export async function withdrawOpenVariation(trx: Trx, acting: Acting, itemId: number, reason: string): Promise<void> {
  const open = await findOpenVariation(trx, itemId);
  if (!open) return;
  const { id, version } = requireRecord(await findVariation(trx, acting.actor, open.id));
  await withdrawVariationIn(trx, acting, { variationId: id, version, reason });
}
