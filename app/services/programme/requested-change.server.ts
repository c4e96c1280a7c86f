import { canStillBeMade } from "#app/domain/agenda-item/plan-move.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { yearOfMeeting } from "./programme-of-day.server.ts";
import type { VariationRow } from "./variation-records.server.ts";

/** The change that a variation asks for, with its item and meeting as they are now. */
export async function requestedChange(trx: Trx, actor: Actor, variation: VariationRow) {
  const { kind, toMeetingId, reasonCode, reasonWords } = variation;
  const item = requireRecord(await findItem(trx, actor, variation.itemId));
  const to = toMeetingId === null ? null : requireRecord(await findMeeting(trx, actor, toMeetingId));
  const next = to && (await yearOfMeeting(trx, to));
  return { item, kind, to, next, reasonCode, reasonWords };
}

/** Whether what a variation asks for can still be made, whoever asks. */
export async function canChangeStillBeMade(trx: Trx, actor: Actor, variation: VariationRow): Promise<Verdict> {
  const { item, kind, to, next } = await requestedChange(trx, actor, variation);
  return canStillBeMade(item, { kind, to, next }, actor.today);
}
