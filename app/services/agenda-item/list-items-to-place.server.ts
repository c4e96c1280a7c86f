import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listUnplacedItems } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";

/** The items that wait for a meeting and that the actor may put on this one, as `planMove` says of each. */
export async function listItemsToPlace(db: Db, actor: Actor, meeting: MeetingRow) {
  const items = await listUnplacedItems(db, actor, meeting.bodyId);
  if (items.length === 0) return [];
  const next = await yearOfMeeting(db, meeting);
  const open = await listOpenVariations(
    db,
    items.map(({ id }) => id),
  );
  const mayPlace = (item: (typeof items)[number]) => {
    const openVariationId = open.find(({ itemId }) => itemId === item.id)?.id ?? null;
    const facts = { next, delegationId: null, openVariationId };
    return planMove(item, { deed: "schedule_item", to: meeting }, facts, actor).verdict.allowed;
  };
  return items.filter(mayPlace).map(({ id, title, minutes }) => ({ reference: reference("item", id), title, minutes }));
}
