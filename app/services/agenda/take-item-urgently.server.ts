import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { chairsName } from "#app/domain/agenda/urgency.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeItemBy, type ItemChanged, type ItemInput } from "#app/services/agenda-item/change-item-by.server.ts";

/**
 * Records that the chair takes an item as urgent, and for what special
 * circumstances: the chair's own words, or those an officer takes down (`said` names who
 * said them). Refuses by role, off an agenda, on a stale version, and where a
 * reason is recorded already.
 */
export function takeItemUrgently(
  db: Db,
  acting: Acting,
  input: ItemInput & { because: string; said: string },
): ItemChanged {
  const { actor } = acting;
  return changeItemBy(db, acting, input, {
    may: (item) => mayPrepareItem("take_item_urgently", item, actor),
    to: (item) => ({
      urgentBecause: input.because,
      urgentByName: chairsName(actor, item.bodyId, input.said),
      urgentOn: actor.today,
    }),
    event: () => ({ action: "item_urgent", reason: input.because }),
  });
}
