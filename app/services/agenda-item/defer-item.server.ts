import type { Db } from "#db/open.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { moveItemBy, type ItemMoved, type MoveInput } from "./move-item-by.server.ts";

/**
 * Takes an item off its meeting: to the items not scheduled, or to a later
 * meeting where one is given. Refuses by role, state, a stale version, an
 * earlier meeting, or a missing reason.
 */
export function deferItem(db: Db, acting: Acting, input: MoveInput): Promise<Outcome<ItemMoved>> {
  return moveItemBy(db, acting, "defer_item", input);
}
