import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import { itemText, itemWords, witnessWords, type ItemText } from "#app/domain/agenda-item/text.ts";
import { changedFields } from "#app/domain/events.ts";
import { labelsOf, untoldOf } from "#app/domain/field.ts";
import { reference } from "#app/domain/references.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { findItem, updateItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeWelsh } from "#app/services/welsh-words.server.ts";
import { requireLead } from "./require-lead.server.ts";
import { writeItemEdit } from "./write-item-edit.server.ts";

/**
 * Changes what an item says. Refuses by role, once it is considered or
 * withdrawn, and on a stale version with what has changed since. A form that
 * changes nothing writes nothing.
 */
export function editItem(
  db: Db,
  acting: Acting,
  input: ItemText & { itemId: number; version: number; welsh?: WelshWords<"item"> },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, (trx) => editItemIn(trx, acting, input));
}

/** `editItem` inside a deed that already runs: the whole deed is refused where this is. */
export async function editItemIn(
  trx: Trx,
  acting: Acting,
  input: ItemText & { itemId: number; version: number; welsh?: WelshWords<"item"> },
): Promise<{ reference: string }> {
  const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
  const verdict = mayEditItem(item, acting.actor);
  await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);
  const isSameLead = input.leadMemberId === item.leadMemberId;
  const lead = isSameLead ? item.leadName : await requireLead(trx, item.bodyId, input.leadMemberId, acting.actor.today);

  const were = await listWitnesses(trx, [item.id]);
  const before = itemWords(item, { lead: item.leadName, witnesses: were.map(witnessWords) });
  await setWitnesses(trx, item.id, { officeIds: inTheirOrder(were, input.officeIds), words: input.witnessWords });
  const are = await listWitnesses(trx, [item.id]);
  const after = itemWords(input, { lead, witnesses: are.map(witnessWords) });
  const changed = [
    ...changedFields(before, after, labelsOf(ITEM_FIELDS), untoldOf(ITEM_FIELDS)),
    ...(await writeWelsh(trx, { kind: "item", id: item.id, bodyId: item.bodyId }, input.welsh)),
  ];
  if (changed.length === 0) return { reference: reference("item", item.id) };

  await updateItem(trx, item.id, itemText(input));
  await writeItemEdit(trx, acting, item, changed);
  return { reference: reference("item", item.id) };
}

/** The offices that stay keep the order they were in; a form lists them by title. */
function inTheirOrder(were: readonly { officeId: number | null }[], chosen: readonly number[]): number[] {
  const stay = were.flatMap(({ officeId }) => officeId ?? []).filter((id) => chosen.includes(id));
  return [...new Set([...stay, ...chosen])];
}
