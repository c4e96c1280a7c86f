import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { UNDONE_WORDS } from "#app/domain/home/undo-decision.ts";
import { VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { reference } from "#app/domain/references.ts";
import { listMoves } from "#db/agenda-item/item-moves.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { findOpenVariation, findVariation, reopenVariation } from "#db/programme/variations.server.ts";
import type { Database } from "#db/schema.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import type { FindUndoing } from "#app/services/home/undoing.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { yearOfMeeting } from "./programme-of-day.server.ts";
import { shownOn, wordsOf, type VariationRow } from "./variation-records.server.ts";

const UNDO = VARIATION_DEEDS.undo_variation_decision;

/** What the chair decided on a variation: undone, its item stands where it stood, and the change waits again. */
export const variationDecision: FindUndoing = async (db, actor, decision) => {
  const variation = await findVariation(db, actor, decision.subjectId);
  if (!variation) return undefined;
  const inTheWay = await inTheWayOfUndoing(db, actor, variation);
  return {
    title: variation.itemTitle,
    may: mayMoveVariation("undo_variation_decision", variation, actor),
    since: { isAsLeft: variation.version === decision.subjectVersion, inTheWay },
    undo: (trx, acting) => undoAnswer(trx, acting, variation),
  };
};

/** Why the answer to a variation cannot be taken back any more, whoever asks; null where it can. */
export async function inTheWayOfUndoing(db: Kysely<Database>, actor: Actor, of: VariationRow): Promise<string | null> {
  const wasMoved = isMoved(of);
  if (wasMoved && of.kind === "withdraw") return `“${of.itemTitle}” has been withdrawn: what is withdrawn stays so.`;
  if (of.itemVersionNow !== of.itemVersion + (wasMoved ? 1 : 0))
    return `“${of.itemTitle}” has changed since you decided, so the decision stands.`;
  if (await findOpenVariation(db, of.itemId)) return `Another change of “${of.itemTitle}” has been asked for since.`;
  const before = wasMoved && of.fromMeetingId !== null ? await findMeeting(db, actor, of.fromMeetingId) : null;
  return before === undefined ? `The meeting where “${of.itemTitle}” was is not there any more.` : null;
}

/** Takes back the answer to a variation, and the change with it. Asks nothing. */
export async function undoAnswer(trx: Trx, acting: Acting, variation: VariationRow): Promise<void> {
  const { id, bodyId, version } = variation;
  if (isMoved(variation)) await moveBack(trx, acting, variation);
  const item = requireRecord(await findItem(trx, acting.actor, variation.itemId));
  await reopenVariation(trx, id, item.version);
  await writeEvent(trx, acting, {
    action: UNDO.event,
    subject: { kind: "variation", id, version: version + 1 },
    about: shownOn(variation),
    bodyId,
    particulars: { reference: reference("variation", id), to: wordsOf(variation) },
  });
}

async function moveBack(trx: Trx, acting: Acting, { itemId, fromMeetingId }: VariationRow): Promise<void> {
  const item = requireRecord(await findItem(trx, acting.actor, itemId));
  const why = { reasonCode: "other", reasonWords: UNDONE_WORDS } as const;
  if (fromMeetingId === null) {
    const before = (await listMoves(trx, itemId)).at(-2);
    const state = before?.kind === "deferred" ? "deferred" : "not_scheduled";
    await writeMove(trx, acting, { item, kind: "defer", state, to: null, next: null, ...why }, null);
    return;
  }
  const to = requireRecord(await findMeeting(trx, acting.actor, fromMeetingId));
  const next = await yearOfMeeting(trx, to);
  const kind = item.meetingId === null ? "add" : "move";
  await writeMove(trx, acting, { item, kind, to, next, ...why }, null);
}

function isMoved({ state, kind, toMeetingId }: VariationRow): boolean {
  return state === "approved" && (kind !== "add" || toMeetingId !== null);
}
