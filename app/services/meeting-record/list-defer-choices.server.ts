import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText } from "#app/domain/calendar.ts";
import { mayBeDeferredTo } from "#app/domain/outcome/deferred.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting, listMeetingChoices } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";

/**
 * The meetings to which a meeting may put these items of its own off; none where none of them comes back. The one that
 * is recorded stays among them when it is no longer to come, so that correcting something else leaves it as it is.
 */
export async function listDeferChoices(
  db: Db,
  actor: Actor,
  items: readonly ItemRow[],
  recordedId: number | null = null,
) {
  const item = items.find(({ kind }) => isInProgramme(kind));
  if (!item) return [];
  const meetings = await listMeetingChoices(db, actor, item.bodyId, actor.today);
  const may = meetings.filter((meeting) => mayBeDeferredTo(item, meeting, actor.today).allowed);
  const isAmong = recordedId === null || may.some(({ id }) => id === recordedId);
  const gone = isAmong ? undefined : await findMeeting(db, actor, recordedId);
  const kept = gone ? [{ value: reference("meeting", gone.id), words: dateText(gone.meetsOn) }] : [];
  return [...kept, ...may.map((meeting) => meetingChoice(meeting))];
}
