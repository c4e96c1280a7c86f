import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import type { Ticked } from "#app/services/run-in-bulk.server.ts";
import { moveInBulk, type MovedInBulk } from "./move-in-bulk.server.ts";
import { scheduleItem } from "./schedule-item.server.ts";

/** Puts each ticked item on the meeting; those refused, with why, do not hold up the rest. */
export function scheduleItems(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  to: { meetingId: number; reasonWords?: string | undefined },
): Promise<MovedInBulk> {
  return moveInBulk(acting, ticked, (each, { id, version }) => scheduleItem(db, each, { itemId: id, version, ...to }));
}
