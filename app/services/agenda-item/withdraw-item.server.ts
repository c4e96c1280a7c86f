import { mayWithdrawItem } from "#app/domain/agenda-item/may.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requestMove, type PlaceChanged } from "./request-move.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

type Withdrawal = { itemId: number; version: number; reasonCode: MoveReasonCode; reasonWords: string };

/**
 * Withdraws an item from the programme, with its reason. Refuses by role, state,
 * a stale version or a missing reason. The record and its history stay.
 */
export function withdrawItem(db: Db, acting: Acting, input: Withdrawal): Promise<Outcome<PlaceChanged>> {
  return runDeedFor(db, acting, (trx) => withdrawItemIn(trx, acting, input));
}

/** `withdrawItem` inside a deed that already runs: the whole deed is refused where this is. */
export async function withdrawItemIn(trx: Trx, acting: Acting, input: Withdrawal): Promise<PlaceChanged> {
  const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
  const verdict = mayWithdrawItem(item, acting.actor);
  await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);

  const { reasonCode, reasonWords } = input;
  return requestMove(trx, acting, item, null, { kind: "withdraw", reasonCode, reasonWords });
}
