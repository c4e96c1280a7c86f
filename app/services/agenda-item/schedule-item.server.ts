import type { Db } from "#db/open.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { moveItemBy, type ItemMoved, type MoveInput } from "./move-item-by.server.ts";

/**
 * Puts an item on a meeting, for the first time or from another meeting. Takes
 * the item's id and version, the meeting and the reason. Refuses by role, state,
 * a stale version, a meeting that takes no items, or a missing reason.
 */
export function scheduleItem(
  db: Db,
  acting: Acting,
  input: MoveInput & { meetingId: number },
): Promise<Outcome<ItemMoved>> {
  return moveItemBy(db, acting, "schedule_item", input);
}
