import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { itemText, type ItemText } from "#app/domain/agenda-item/text.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { reference } from "#app/domain/references.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { setWitnesses } from "#db/agenda/witnesses.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

type ItemToWrite = ItemText & {
  bodyId: number;
  theme: { id: number } | null;
  programme: { id: number } | null;
  kind: ItemKind;
  statutoryRule: RuleId | null;
};

/** Writes an item that has been allowed, its witnesses and its event, in the open transaction; returns its number. */
export async function writeNewItem(trx: Trx, acting: Acting, item: ItemToWrite): Promise<number> {
  const { bodyId, theme, programme, kind, statutoryRule } = item;
  const id = await insertItem(trx, {
    bodyId,
    programmeId: programme?.id ?? null,
    themeId: theme?.id ?? null,
    kind,
    statutoryRule,
    ...itemText(item),
  });
  await setWitnesses(trx, id, { officeIds: item.officeIds, words: item.witnessWords });
  await writeEvent(trx, acting, {
    action: ITEM_DEEDS.create_item.event,
    subject: { kind: "item", id, version: 1 },
    about: about(["theme", theme?.id], ["programme", programme?.id]),
    bodyId,
    particulars: { reference: reference("item", id), title: item.title },
  });
  return id;
}
