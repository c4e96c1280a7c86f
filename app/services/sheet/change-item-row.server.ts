import { itemText } from "#app/domain/agenda-item/text.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { Fields } from "#app/domain/sheet/fields.ts";
import { moveDeedOf } from "#app/domain/sheet/row-moves.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { editItemIn } from "#app/services/agenda-item/edit-item.server.ts";
import { moveItemIn } from "#app/services/agenda-item/move-item-by.server.ts";
import { withdrawOpenVariation } from "#app/services/programme/withdraw-variation.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { asTheyAre, type ImportedRecord } from "./sheet-importer.server.ts";

/**
 * Changes what an item says as its row does, and then moves it where the row says another meeting. Returns the fields
 * as they were, with the request that the chair decides on first; given that back, the request is withdrawn.
 */
export async function changeItemRow(
  trx: Trx,
  acting: Acting,
  { id, version }: ImportedRecord,
  { meetingId, variationId, ...fields }: Fields,
  reasonWords: string | null,
): Promise<Fields> {
  const item = requireRecord(await findItem(trx, acting.actor, id));
  const witnesses = await listWitnesses(trx, [id]);
  const officeIds = witnesses.flatMap(({ officeId }) => officeId ?? []);
  const witnessWords = witnesses.filter(({ officeId }) => officeId === null).map(({ words }) => words);
  await editItemIn(trx, acting, { ...itemText(item), officeIds, witnessWords, ...fields, itemId: id, version });
  const before = asTheyAre(item, fields);
  if (meetingId === undefined) return before;
  if (variationId !== undefined) {
    await withdrawRequest(trx, acting, { itemId: id, variationId: Number(variationId), reasonWords });
    return before;
  }
  const asked = await moveItem(trx, acting, { itemId: id, meetingId: Number(meetingId) || null, reasonWords });
  return { ...before, meetingId: item.meetingId, ...(asked === undefined ? {} : { variationId: asked }) };
}

type Why = { itemId: number; reasonWords: string | null };

/** Moves it as it now stands. Returns the request to the chair that this is, where it is one. */
async function moveItem(trx: Trx, acting: Acting, row: Why & { meetingId: number | null }) {
  const { version } = requireRecord(await findItem(trx, acting.actor, row.itemId));
  const { how, variation } = await moveItemIn(trx, acting, moveDeedOf(row.meetingId), { ...row, version });
  return how === "variation" ? idFromReference("variation", variation ?? "") : undefined;
}

/** Withdraws the request where the chair has not decided it. */
async function withdrawRequest(trx: Trx, acting: Acting, asked: Why & { variationId: number }): Promise<void> {
  const open = await findOpenVariation(trx, asked.itemId);
  if (open?.id === asked.variationId) await withdrawOpenVariation(trx, acting, asked.itemId, asked.reasonWords ?? "");
}
