import type { Db } from "#db/open.server.ts";
import { mayWithdrawItem } from "#app/domain/agenda-item/may.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { countPublications } from "#db/public-record/publications.server.ts";
import { withdrawOpenVariation } from "#app/services/programme/withdraw-variation.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeMove } from "./write-move.server.ts";
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

/**
 * Withdraws an item that readers have never seen, at once and without asking the
 * chair, who was never told of it either; one that they have seen as any other.
 * What still asks the chair to put it somewhere is withdrawn with it.
 */
export async function withdrawUnseenItemIn(trx: Trx, acting: Acting, input: Withdrawal): Promise<ItemMoved> {
  const { itemId, version, reasonCode = null, reasonWords = null } = input;
  await withdrawOpenVariation(trx, acting, itemId, reasonWords ?? "");
  if ((await countPublications(trx, [{ kind: "item", id: itemId }])) > 0) return withdrawItemIn(trx, acting, input);
  const item = requireRecord(await findItem(trx, acting.actor, itemId));
  const verdict = mayWithdrawItem(item, acting.actor);
  await requireCurrent(trx, { kind: "item", id: itemId, version: item.version }, version, verdict);
  const move = { item, kind: "withdraw", to: null, next: null, reasonCode, reasonWords } as const;
  const moved = await writeMove(trx, acting, move, null);
  return { reference: reference("item", itemId), title: item.title, how: "at_once", variation: null, moved };
}
