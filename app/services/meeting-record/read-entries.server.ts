import type { Actor } from "#app/domain/actor.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { reference } from "#app/domain/references.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { listLatestEntries } from "#db/meeting-record/entries.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * By item, the number of the latest entry in its history: another number once anybody has recorded something of it.
 * Undefined where the actor may not record the meeting, and so needs not to know.
 */
export async function readEntries(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting || !mayRecordMeeting(meeting, actor).allowed) return undefined;
  const agenda = await listAgenda(db, actor, meetingId);
  const entries = await listLatestEntries(
    db,
    agenda.map(({ id }) => id),
  );
  return Object.fromEntries(entries.map(({ itemId, entryId }) => [reference("item", itemId), entryId]));
}
