import { roomWords } from "#app/domain/agenda-item/minutes-planned.ts";
import { mayDeferItem, mayScheduleItem, mayWithdrawItem } from "#app/domain/agenda-item/may.ts";
import { howPlaced, noneWaits, placeNeedsReason } from "#app/domain/agenda-item/place.ts";
import type { ItemDeed } from "#app/domain/agenda-item/workflow.ts";
import { dayWords } from "#app/domain/calendar.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { findOpenVariation } from "#db/agenda-item/item-places.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listPlaces, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * What the page of a change of place needs: the item, the meetings it may go
 * to with the room on each, how the change is made, whether it must say why,
 * and the verdict.
 */
export async function offerItemPlace(db: Db, actor: Actor, itemId: number, deed: ItemDeed) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const [meetings, delegation, open] = await Promise.all([
    listPlaces(db, actor, item.bodyId, actor.today),
    findDelegationInForce(db, item.bodyId, actor.today),
    findOpenVariation(db, itemId),
  ]);
  const later = (meeting: MeetingRow) => deed !== "defer_item" || meeting.meetsOn > (item.meetsOn ?? "");
  const { how, reasonNeeded } = howOf(item, delegation?.id ?? null, kindOf(deed, item));
  return {
    reference: reference("item", item.id),
    title: item.title,
    state: item.state,
    meetsOn: item.meetsOn,
    meeting: item.meetingId === null ? null : reference("meeting", item.meetingId),
    minutes: item.minutes,
    version: item.version,
    places: meetings.filter((meeting) => meeting.id !== item.meetingId && later(meeting)).map(placeChoice),
    how,
    reasonNeeded,
    verdict: allOf(VERDICTS[deed](item, actor), noneWaits(open ? reference("variation", open.id) : null)),
  };
}

const VERDICTS = {
  schedule_item: (item: ItemRow, actor: Actor) => mayScheduleItem(item, null, actor),
  defer_item: (item: ItemRow, actor: Actor) => mayDeferItem(item, null, actor),
  withdraw_item: (item: ItemRow, actor: Actor) => mayWithdrawItem(item, actor),
} as const satisfies Record<ItemDeed, unknown>;

/** A meeting as a choice: "13 October 2026 (65 minutes left)". */
export function placeChoice(meeting: MeetingRow): { value: string; words: string } {
  const room = roomWords({ planned: meeting.minutesPlanned, available: meeting.minutesAvailable });
  return { value: reference("meeting", meeting.id), words: `${dayWords(meeting.meetsOn)} (${room})` };
}

/** How a change of this item would be made within its own programme, and whether it must say why. */
export function howOf(
  item: Pick<ItemRow, "kind" | "state" | "programmeId" | "programmeState">,
  delegationId: number | null,
  change: VariationKind,
) {
  const own =
    item.programmeId !== null && item.programmeState !== null
      ? [{ id: item.programmeId, state: item.programmeState }]
      : [];
  const { how } = howPlaced(item.kind, own, delegationId);
  return { how, reasonNeeded: placeNeedsReason(change, item.state, how) };
}

function kindOf(deed: ItemDeed, item: ItemRow): VariationKind {
  if (deed === "defer_item") return "defer";
  if (deed === "withdraw_item") return "withdraw";
  return item.state === "scheduled" ? "move" : "add";
}
