import type { HowMoved } from "#app/domain/agenda-item/how-moved.ts";
import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import { reasonLine, type MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { MoveDeed } from "#app/domain/agenda-item/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";
import { writeVariation } from "#app/services/programme/write-variation.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeMove, type Moved } from "./write-move.server.ts";

/** What every move of an item is asked for: which, the version its form was rendered from, where to, and why. */
export type MoveInput = {
  itemId: number;
  version: number;
  meetingId: number | null;
  reasonCode?: MoveReasonCode | null | undefined;
  reasonWords?: string | null | undefined;
};

/** What became of it: made at once, made under a delegation by a variation, or put to the chair. */
export type ItemMoved = {
  reference: string;
  title: string;
  how: HowMoved["how"];
  variation: string | null;
  moved: Moved | null;
};

/**
 * The one way an agenda item goes on to a meeting, to another, off its meeting
 * or out of the programme: loads it as the actor sees it, asks `planMove`, refuses
 * a form from an older version, and writes the variation, the move, or both with
 * their events. An item or meeting the actor cannot see throws `NoSuchRecord`.
 */
export function moveItemBy(db: Db, acting: Acting, deed: MoveDeed, input: MoveInput): Promise<Outcome<ItemMoved>> {
  return runDeedFor(db, acting, (trx) => moveItemIn(trx, acting, deed, input));
}

/** `moveItemBy` inside a deed that already runs: the whole deed is refused where this is. */
export async function moveItemIn(trx: Trx, acting: Acting, deed: MoveDeed, input: MoveInput): Promise<ItemMoved> {
  const { actor } = acting;
  const { meetingId, reasonCode = null, reasonWords = null } = input;
  const item = requireRecord(await findItem(trx, actor, input.itemId));
  const to = meetingId === null ? null : requireRecord(await findMeeting(trx, actor, meetingId));
  const next = to && (await yearOfMeeting(trx, to));
  const delegationId = (await findDelegationInForce(trx, item.bodyId, actor.today))?.id ?? null;
  const openVariationId = (await findOpenVariation(trx, item.id))?.id ?? null;

  const why = reasonLine(reasonCode, reasonWords);
  const plan = planMove(item, { deed, to, reasonWords: why }, { next, delegationId, openVariationId }, actor);
  await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, plan.verdict);

  const move = { item, kind: plan.kind, to, next, reasonCode, reasonWords };
  const variationId = plan.how === "at_once" ? null : await writeVariation(trx, acting, move, plan);
  const moved = plan.how === "variation" ? null : await writeMove(trx, acting, move, variationId);
  const variation = variationId === null ? null : reference("variation", variationId);
  return { reference: reference("item", item.id), title: item.title, how: plan.how, variation, moved };
}
