import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { NOT_URGENT } from "#app/domain/agenda/urgency.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeItemBy, type ItemChanged, type ItemInput } from "#app/services/agenda-item/change-item-by.server.ts";

/** Takes back that the chair takes an item as urgent. Refuses by role, state, a stale version, and where it is not recorded. */
export function takeBackUrgency(db: Db, acting: Acting, input: ItemInput): ItemChanged {
  return changeItemBy(db, acting, input, {
    may: (item) => mayPrepareItem("take_back_urgency", item, acting.actor),
    to: () => NOT_URGENT,
    event: () => ({ action: "item_urgent_removed" }),
  });
}
