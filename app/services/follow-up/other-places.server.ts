import type { Actor } from "#app/domain/actor.ts";
import { isOfItsBody } from "#app/domain/follow-up/input.ts";
import { insertPlace } from "#db/follow-up/follow-up-parts.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** Goes on where the item is the body's own and the actor sees it; the item. */
export async function requireOtherItem(trx: Trx, actor: Actor, bodyId: number, itemId: number) {
  const item = requireRecord(await findItem(trx, actor, itemId));
  requireVerdict(isOfItsBody("an agenda item", bodyId, item));
  return item;
}

/** Records the other items that a new follow-up was said at; its own is not among them. */
export async function saveOtherPlaces(
  trx: Trx,
  followUpId: number,
  ownItemId: number | null,
  itemIds: readonly number[],
): Promise<void> {
  for (const itemId of new Set(itemIds)) if (itemId !== ownItemId) await insertPlace(trx, { followUpId, itemId });
}
