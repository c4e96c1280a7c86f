import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { moveItemIn, type ItemMoved, type MoveInput } from "./move-item-by.server.ts";

type Withdrawal = Omit<MoveInput, "meetingId">;

/**
 * Withdraws an item from the programme, with its reason. Refuses by role, state,
 * a stale version or a missing reason. The record and its history stay.
 */
export function withdrawItem(db: Db, acting: Acting, input: Withdrawal): Promise<Outcome<ItemMoved>> {
  return runDeedFor(db, acting, (trx) => withdrawItemIn(trx, acting, input));
}

/** `withdrawItem` inside a deed that already runs: the whole deed is refused where this is. */
export function withdrawItemIn(trx: Trx, acting: Acting, input: Withdrawal): Promise<ItemMoved> {
  return moveItemIn(trx, acting, "withdraw_item", { ...input, meetingId: null });
}
