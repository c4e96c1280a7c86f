import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Known } from "#app/domain/minutes/known.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { findMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { readKnown } from "./read-known.server.ts";

/** What minutes are read against once their meeting is chosen, or the day of one that is added; undefined where the actor sees not both. */
export async function askAgain(
  db: Db,
  actor: Actor,
  { minutesId, ...of }: { minutesId: number } & ({ meetingId: number } | { meetsOn: IsoDate }),
): Promise<{ text: string; known: Known } | undefined> {
  const minutes = await findMinutes(db, actor, minutesId);
  const meeting = "meetingId" in of ? await findMeeting(db, actor, of.meetingId) : { id: null, meetsOn: of.meetsOn };
  if (!minutes || !meeting) return undefined;
  const { bodyId, text } = minutes;
  return { text, known: await readKnown(db, actor, { bodyId, meetingId: meeting.id, meetsOn: meeting.meetsOn }) };
}
