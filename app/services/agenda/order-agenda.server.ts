import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { mayOrderAgenda } from "#app/domain/agenda-item/may.ts";
import { neighbour, swapped } from "#app/domain/agenda-item/order.ts";
import { DIRECTIONS, mayPass, type Direction } from "#app/domain/one-place.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, listScheduled, setPosition } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Moves an item one place up or down its agenda, past the item that the form
 * showed there (`passing`). Refuses by role, state, a stale version, at the edge
 * of the agenda, and where somebody has put another item in between meanwhile.
 */
export function orderAgenda(
  db: Db,
  acting: Acting,
  input: { itemId: number; version: number; direction: Direction; passing: number | null },
): Promise<Outcome<{ reference: string; title: string; direction: Direction; meeting: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const meeting = item.meetingId === null ? undefined : await findMeeting(trx, acting.actor, item.meetingId);
    const verdict = mayOrderAgenda(item, meeting ?? null, acting.actor);
    await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);

    const on = requireRecord(meeting);
    const agenda = await listScheduled(trx, on.id);
    const other = neighbour(agenda, item.id, input.direction);
    requireVerdict(mayPass(other?.id, input.direction, input.passing, "agenda"));
    for (const { id, position } of swapped(
      agenda.filter(({ part }) => part === item.part),
      item.id,
      requireRecord(other).id,
    )) {
      await setPosition(trx, id, position);
    }
    const { direction } = input;
    await writeEvent(trx, acting, {
      action: ITEM_DEEDS.order_agenda.event,
      subject: { kind: "item", id: item.id, version: item.version },
      about: about(["meeting", on.id]),
      bodyId: item.bodyId,
      particulars: { reference: reference("item", item.id), to: DIRECTIONS[direction].words },
    });
    return {
      reference: reference("item", item.id),
      title: item.title,
      direction,
      meeting: reference("meeting", on.id),
    };
  });
}
