import { mayOrderAgenda } from "#app/domain/agenda-item/may.ts";
import { neighbour } from "#app/domain/agenda-item/order.ts";
import type { Direction } from "#app/domain/one-place.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";

/** What the page of an item's place in its agenda needs: the items before and after it, and the verdict. */
export async function offerItemOrder(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const meeting = item.meetingId === null ? undefined : await findMeeting(db, actor, item.meetingId);
  const agenda = meeting ? await listAgenda(db, actor, meeting.id) : [];
  const named = (direction: Direction) => {
    const other = neighbour(agenda, item.id, direction);
    return other ? { reference: reference("item", other.id), title: other.title } : null;
  };
  return {
    reference: reference("item", item.id),
    title: item.title,
    version: item.version,
    meeting: meeting
      ? { reference: reference("meeting", meeting.id), meetsOn: meeting.meetsOn, dateBasis: meeting.dateBasis }
      : null,
    above: named("up"),
    below: named("down"),
    verdict: mayOrderAgenda(item, meeting ?? null, actor),
  };
}
