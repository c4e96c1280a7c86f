import { NOT_URGENT } from "#app/domain/agenda/urgency.ts";
import { mayStandOn, mayStillMove } from "#app/domain/agenda-item/may.ts";
import { positionAtEnd } from "#app/domain/agenda-item/order.ts";
import type { PlaceChange } from "#app/domain/agenda-item/place.ts";
import { reasonLine, type ItemKind, type ItemState, type MoveKind } from "#app/domain/agenda-item/states.ts";
import { dayWords, type IsoDate } from "#app/domain/calendar.ts";
import type { EventAction } from "#app/domain/events.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { insertMove } from "#db/agenda-item/item-moves.server.ts";
import { updateItem } from "#db/agenda-item/items.server.ts";
import { getMeetings, listPositions, sumPlanned } from "#db/meeting/meetings.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import { programmeOfDay } from "#app/services/programme/programme-of-day.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** The item as it stands before the change. */
export type PlacedItem = {
  id: number;
  bodyId: number;
  kind: ItemKind;
  state: ItemState;
  themeId: number | null;
  meetingId: number | null;
  programmeId: number | null;
  version: number;
};

/** What came of it, for the sentence on the next page. Minutes. */
export type Placed = { toDay: IsoDate | null; planned: number; available: number };

const MADE = {
  add: { deed: "schedule_item", move: "placed", action: "item_scheduled" },
  move: { deed: "schedule_item", move: "moved", action: "item_moved" },
  defer: { deed: "defer_item", move: "deferred", action: "item_deferred" },
  withdraw: { deed: "withdraw_item", move: "withdrawn", action: "item_withdrawn" },
} as const satisfies Record<VariationKind, { deed: string; move: MoveKind; action: EventAction }>;

/**
 * Makes a change of place in the deed that decided on it: the item, its row in
 * the moves, its theme's state and the event. `variationId` names the variation
 * that allowed it, or null. Refuses where the item can no longer be moved or
 * the meeting no longer takes items; who may is the caller's to have asked.
 */
export async function makeMove(
  trx: Trx,
  acting: Acting,
  item: PlacedItem,
  change: PlaceChange,
  variationId: number | null,
): Promise<Placed> {
  const { deed, move, action } = MADE[change.kind];
  const meetings = await getMeetings(trx, [item.meetingId ?? -1, change.toMeetingId ?? -1]);
  const from = meetings.find((meeting) => meeting.id === item.meetingId);
  const to = meetings.find((meeting) => meeting.id === change.toMeetingId);
  requireVerdict(mayStillMove(deed, item));
  if (to) requireVerdict(mayStandOn(item, to, acting.actor.today));

  const programme = to ? await programmeOfDay(trx, item.kind, to) : null;
  const programmeId = to ? (programme?.id ?? null) : item.programmeId;
  await updateItem(trx, item.id, {
    meetingId: to?.id ?? null,
    programmeId,
    state: to ? "scheduled" : change.kind === "withdraw" ? "withdrawn" : "deferred",
    position: to ? positionAtEnd(await listPositions(trx, to.id)) : 0,
    reasonCode: change.reasonCode,
    reasonWords: change.reasonWords,
    ...NOT_URGENT,
  });
  await insertMove(trx, {
    itemId: item.id,
    fromMeetingId: from?.id ?? null,
    toMeetingId: to?.id ?? null,
    kind: move,
    reasonCode: change.reasonCode,
    reasonWords: change.reasonWords,
    byPersonId: acting.actor.personId,
    byName: acting.actor.name,
    at: acting.now,
    variationId,
  });
  await followTheme(trx, item.themeId, acting.now);
  await writeEvent(trx, acting, {
    action,
    subject: { kind: "item", id: item.id, version: item.version + 1 },
    about: about(["theme", item.themeId], ["meeting", from?.id], ["meeting", to?.id], ["programme", programmeId]),
    bodyId: item.bodyId,
    reason: reasonLine(change.reasonCode, change.reasonWords),
    particulars: {
      reference: reference("item", item.id),
      ...(from ? { from: dayWords(from.meetsOn) } : {}),
      ...(to ? { to: dayWords(to.meetsOn) } : {}),
    },
  });
  return {
    toDay: to?.meetsOn ?? null,
    planned: to ? await sumPlanned(trx, to.id) : 0,
    available: to?.minutesAvailable ?? 0,
  };
}
