import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { mayEditItem, takesOtherMinutes } from "#app/domain/agenda-item/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { runInBulk, type ChangedInBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { changeItemBy } from "./change-item-by.server.ts";

const LABELS = { minutes: ITEM_FIELDS.minutes.label };

/** Gives each ticked item the same time in minutes; those refused, with why, do not hold up the rest. */
export async function setMinutes(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  minutes: number,
): Promise<ChangedInBulk> {
  const former = new Map<number, string>();
  const bulk = await runInBulk(acting, ticked, (each, { id, version }) =>
    changeItemBy(
      db,
      each,
      { itemId: id, version },
      {
        may: (item) => allOf(mayEditItem(item, each.actor), takesOtherMinutes(item.minutes, minutes)),
        to: (item) => {
          former.set(item.id, String(item.minutes));
          return { minutes };
        },
        event: (item) => ({
          action: ITEM_DEEDS.edit_item.event,
          particulars: {
            changed: changedFields({ minutes: String(item.minutes) }, { minutes: String(minutes) }, LABELS),
          },
        }),
      },
    ),
  );
  return { ...bulk, former };
}
