import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { deferItem } from "./defer-item.server.ts";
import type { Ticked } from "#app/services/run-in-bulk.server.ts";
import { moveInBulk, type MovedInBulk } from "./move-in-bulk.server.ts";

/** Takes each ticked item off its meeting, to be placed later; those refused, with why, do not hold up the rest. */
export function deferItems(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  reasonWords: string,
): Promise<MovedInBulk> {
  return moveInBulk(acting, ticked, (each, { id, version }) =>
    deferItem(db, each, { itemId: id, version, meetingId: null, reasonCode: "other", reasonWords }),
  );
}
