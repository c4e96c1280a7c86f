import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import { itemText, itemWords, witnessWords, type ItemText } from "#app/domain/agenda-item/text.ts";
import { changedFields } from "#app/domain/events.ts";
import { labelsOf, untoldOf } from "#app/domain/field.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, updateItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireLead } from "./require-lead.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Changes what an item says. Refuses by role, once it is considered or
 * withdrawn, and on a stale version with what has changed since. A form that
 * changes nothing writes nothing.
 */
export function editItem(
  db: Db,
  acting: Acting,
  input: ItemText & { itemId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, (trx) => editItemIn(trx, acting, input));
}

/** `editItem` inside a deed that already runs: the whole deed is refused where this is. */
export async function editItemIn(
  trx: Trx,
  acting: Acting,
  input: ItemText & { itemId: number; version: number },
): Promise<{ reference: string }> {
  const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
  const verdict = mayEditItem(item, acting.actor);
  await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);
  if (input.leadMemberId !== item.leadMemberId) {
    await requireLead(trx, item.bodyId, input.leadMemberId, acting.actor.today);
  }

  const before = await wordsOf(trx, item, item.leadName);
  const officeIds = await inTheirOrder(trx, item.id, input.officeIds);
  await setWitnesses(trx, item.id, { officeIds, words: input.witnessWords });
  const lead = await leadName(trx, acting, item, input.leadMemberId);
  const after = await wordsOf(trx, { ...input, id: item.id }, lead);
  const changed = changedFields(before, after, labelsOf(ITEM_FIELDS), untoldOf(ITEM_FIELDS));
  if (changed.length === 0) return { reference: reference("item", item.id) };

  await updateItem(trx, item.id, itemText(input));
  await writeEvent(trx, acting, {
    action: ITEM_DEEDS.edit_item.event,
    subject: { kind: "item", id: item.id, version: item.version + 1 },
    about: about(["theme", item.themeId], ["meeting", item.meetingId]),
    bodyId: item.bodyId,
    particulars: { reference: reference("item", item.id), changed },
  });
  return { reference: reference("item", item.id) };
}

async function wordsOf(trx: Trx, item: Parameters<typeof itemWords>[0] & { id: number }, lead: string | null) {
  const witnesses = await listWitnesses(trx, [item.id]);
  return itemWords(item, { lead, witnesses: witnesses.map(witnessWords) });
}

/** The offices that stay keep the order they were in; a form lists them by title. */
async function inTheirOrder(trx: Trx, itemId: number, chosen: readonly number[]): Promise<number[]> {
  const were = (await listWitnesses(trx, [itemId])).flatMap(({ officeId }) => officeId ?? []);
  return [...new Set([...were.filter((id) => chosen.includes(id)), ...chosen])];
}

export async function leadName(trx: Trx, { actor }: Acting, item: ItemRow, id: number | null) {
  if (id === item.leadMemberId) return item.leadName;
  const members = await listMembersOn(trx, item.bodyId, actor.today);
  return members.find((member) => member.id === id)?.name ?? null;
}
