import { itemText } from "#app/domain/agenda-item/text.ts";
import { reference } from "#app/domain/references.ts";
import { insertItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listWitnesses, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { moveQuestionsToItem } from "#db/question/question-places.server.ts";
import type { New } from "#db/schema.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Writes an item again as a new one, with its witnesses and the questions not put
 * yet, inside the caller's transaction: what happened stays with the old one.
 * Returns its number. Asks nothing.
 */
export async function writeItemAgain(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  { reason, ...to }: Partial<New<"agendaItem">> & { programmeId: number | null; reason: string | null },
): Promise<number> {
  const { bodyId, themeId, kind, statutoryRule } = item;
  const witnesses = await listWitnesses(trx, [item.id]);
  const same = { bodyId, themeId, kind, statutoryRule, ...itemText(item) };
  const id = await insertItem(trx, { ...same, ...to });
  await setWitnesses(trx, id, {
    officeIds: witnesses.flatMap((witness) => (witness.officeId === null ? [] : [witness.officeId])),
    words: witnesses.flatMap((witness) => (witness.officeId === null ? [witness.words] : [])),
  });
  await moveQuestionsToItem(trx, item.id, id);
  await writeEvent(trx, acting, {
    action: "item_created",
    subject: { kind: "item", id, version: 1 },
    about: about(["item", item.id], ["theme", themeId], ["programme", to.programmeId], ["meeting", to.meetingId]),
    bodyId,
    reason,
    particulars: { reference: reference("item", id), title: item.title },
  });
  return id;
}
