import { howMoved, type HowMoved, type ProgrammeTouched } from "#app/domain/agenda-item/how-moved.ts";
import { needsReasonToAdd } from "#app/domain/agenda-item/plan-move.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeVariation } from "./write-variation.server.ts";

/**
 * Asks the chair to add a new item, which has no meeting yet, to a programme that
 * was approved; under a delegation it is added at once, and recorded. Nothing is
 * asked while the programme is a draft. Refuses where no reason is given.
 */
export async function askToAdd(
  trx: Trx,
  acting: Acting,
  itemId: number,
  programme: ProgrammeTouched | null,
  why: { reasonCode?: MoveReasonCode | null | undefined; reasonWords?: string | null | undefined },
): Promise<{ how: HowMoved["how"]; variation: string | null }> {
  const item = requireRecord(await findItem(trx, acting.actor, itemId));
  const delegation = await findDelegationInForce(trx, item.bodyId, acting.actor.today);
  const made = howMoved(item.kind, programme ? [programme] : [], delegation?.id ?? null);
  if (made.how === "at_once") return { how: made.how, variation: null };
  const { reasonCode = null, reasonWords = null } = why;
  requireVerdict(needsReasonToAdd(reasonWords));
  const id = await writeVariation(
    trx,
    acting,
    { item, kind: "add", to: null, next: null, reasonCode, reasonWords },
    made,
  );
  return { how: made.how, variation: reference("variation", id) };
}
