import { NOT_URGENT } from "#app/domain/agenda/urgency.ts";
import { loadOf, NO_LOAD, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { MOVES_WRITTEN } from "#app/domain/agenda-item/moves-written.ts";
import { positionAtEnd } from "#app/domain/agenda-item/order.ts";
import { programmeAfterMove, stateAfterMove, type ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";
import { reasonLine, type ItemState, type MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { insertMove } from "#db/agenda-item/item-moves.server.ts";
import { updateItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listPositions, readLoad, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { leaveWithTheme, listPlannedFor } from "#db/question/question-places.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** A move that was decided on: the item as it still stands, the meeting it goes to with its year, and why. */
export type ItemMove = {
  item: ItemRow;
  kind: VariationKind;
  /** Where it leaves the item, if not where every move of its kind does. */
  state?: ItemState;
  to: MeetingRow | null;
  next: ProgrammeYear | null;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
};

/** What came of it, for the sentence on the next page. Minutes. */
export type Moved = Load & { toDay: IsoDate | null };

/**
 * Writes a move that the caller has decided on: the item, its row in the moves, its theme's
 * state and the event; what was to be asked at an item that is withdrawn waits with its theme. `variationId` names the variation that allowed
 * it, or null. Asks nothing.
 */
export async function writeMove(
  trx: Trx,
  acting: Acting,
  { item, kind, to, next, reasonCode, reasonWords, state = stateAfterMove(kind, to) }: ItemMove,
  variationId: number | null,
): Promise<Moved> {
  const programmeId = programmeAfterMove(item, next);
  const { move, told } = MOVES_WRITTEN[kind];
  await updateItem(trx, item.id, {
    meetingId: to?.id ?? null,
    programmeId,
    state,
    position: to ? positionAtEnd(await listPositions(trx, to.id)) : 0,
    reasonCode,
    reasonWords,
    ...NOT_URGENT,
  });
  const by = { byPersonId: acting.actor.personId, byName: acting.actor.name, at: acting.now };
  const between = { fromMeetingId: item.meetingId, toMeetingId: to?.id ?? null };
  await insertMove(trx, { itemId: item.id, kind: move, ...between, reasonCode, reasonWords, ...by, variationId });
  await followTheme(trx, item.themeId, acting.now);
  const dates = { ...(item.meetsOn ? { from: meetingDay(item) } : {}), ...(to ? { to: meetingDay(to) } : {}) };
  const left = kind === "withdraw" ? await listPlannedFor(trx, item.id) : [];
  await leaveWithTheme(trx, left);
  await writeEvent(trx, acting, {
    ...told({ reference: reference("item", item.id) }, dates),
    subject: { kind: "item", id: item.id, version: item.version + 1 },
    about: [
      ...about(["theme", item.themeId], ["meeting", item.meetingId], ["meeting", to?.id], ["programme", programmeId]),
      ...left.map((id) => ({ kind: "question" as const, id })),
    ],
    bodyId: item.bodyId,
    reason: reasonLine(reasonCode, reasonWords),
  });
  return { toDay: to?.meetsOn ?? null, ...(to ? loadOf(await readLoad(trx, to.id)) : NO_LOAD) };
}
