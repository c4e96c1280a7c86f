import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import { mayBeDeferredTo } from "#app/domain/outcome/deferred.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { listMeetingChoices } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";

/** The meetings to which a meeting may put these items of its own off; none where none of them comes back. */
export async function listDeferChoices(db: Db, actor: Actor, items: readonly ItemRow[]) {
  const item = items.find(({ kind }) => isInProgramme(kind));
  if (!item) return [];
  const meetings = await listMeetingChoices(db, actor, item.bodyId, actor.today);
  return meetings.filter((meeting) => mayBeDeferredTo(item, meeting, actor.today).allowed).map(meetingChoice);
}
