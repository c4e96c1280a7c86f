import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { replacesWhatItKnew } from "#app/domain/plan/draft-may.ts";
import { mayDraft } from "#app/domain/plan/draft-may.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, refused } from "#app/domain/verdict.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteDraftMove, findDraftMoveOf } from "#db/plan/draft-moves.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { Refused, requireCurrent, requireVerdict, runDeedFor } from "#app/services/run-deed.server.ts";
import type { Acting, Outcome, Trx } from "#app/services/run-deed.server.ts";
import { draftedWords } from "./drafted-words.server.ts";
import { writeDraftMove, type Drafted } from "./write-draft-move.server.ts";

/** A move that is to be gathered, off every meeting where `meetingId` is null. `known`: the move of it that the form knew of. */
export type DraftMoveInput = {
  itemId: number;
  version: number;
  meetingId: number | null;
  known: number | null;
  reasonCode?: MoveReasonCode | null | undefined;
  reasonWords?: string | null | undefined;
};

/**
 * Puts the move of an item into the draft plan of its year, in place of the one that the form knew of. Nothing moves.
 * Refuses by role, a stale version, what would refuse the move itself (its reason may follow), and where somebody else
 * has put it there meanwhile.
 */
export function draftItemMove(db: Db, acting: Acting, input: DraftMoveInput): Promise<Outcome<Drafted>> {
  return runDeedFor(db, acting, (trx) => draftItemMoveIn(trx, acting, input));
}

/** `draftItemMove` inside a deed that already runs: the whole deed is refused where this is. */
export async function draftItemMoveIn(trx: Trx, acting: Acting, input: DraftMoveInput): Promise<Drafted> {
  const { itemId, meetingId, known, reasonCode = null, reasonWords } = input;
  const item = requireRecord(await findItem(trx, acting.actor, itemId));
  const to = meetingId === null ? null : requireRecord(await findMeeting(trx, acting.actor, meetingId));
  const next = to && (await yearOfMeeting(trx, to));
  const openVariationId = (await findOpenVariation(trx, itemId))?.id ?? null;
  const deed = to ? "schedule_item" : "defer_item";
  const plan = planMove(item, { deed, to }, { next, delegationId: null, openVariationId }, acting.actor);
  const verdict = allOf(mayDraft(item.bodyId, acting.actor), plan.verdict);
  await requireCurrent(trx, { kind: "item", id: itemId, version: item.version }, input.version, verdict);
  const standing = await findDraftMoveOf(trx, { itemId });
  requireVerdict(replacesWhatItKnew(known, standing && { ...standing, words: draftedWords(standing) }));
  if (standing) await deleteDraftMove(trx, standing.id);

  const programmeId = next?.programme?.id ?? item.programmeId;
  if (programmeId === null)
    throw new Refused(refused("state", "It is in no programme, so no draft plan can hold it: move it by itself."));
  const places = { fromMeetsOn: item.meetsOn, toMeetsOn: to?.meetsOn ?? null };
  const words = variationText({ kind: plan.kind, itemReference: reference("item", itemId), ...places });
  const move = {
    itemId,
    fromMeetingId: item.meetingId,
    toMeetingId: meetingId,
    toMeetsOn: places.toMeetsOn,
    reasonCode,
    reasonWords: reasonWords ?? "",
  };
  const moves = await writeDraftMove(trx, acting, { programmeId, bodyId: item.bodyId }, move, words);
  return { title: item.title, words, moves };
}
