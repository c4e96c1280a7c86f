import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import type { FieldChange } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** The event of an item whose fields were changed: its theme and its meeting tell of it too. */
export function writeItemEdit(trx: Trx, acting: Acting, item: ItemRow, changed: FieldChange[]): Promise<number> {
  return writeEvent(trx, acting, {
    action: ITEM_DEEDS.edit_item.event,
    subject: { kind: "item", id: item.id, version: item.version + 1 },
    about: about(["theme", item.themeId], ["meeting", item.meetingId]),
    bodyId: item.bodyId,
    particulars: { reference: reference("item", item.id), changed },
  });
}
