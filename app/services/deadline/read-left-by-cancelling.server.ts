import type { Actor } from "#app/domain/actor.ts";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { leftByMove, leftText } from "#app/domain/deadline/check-date.ts";
import { statutoryWindows } from "#app/domain/deadline/statutory-windows.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

/** Statutory windows are looked for this far around the day. */
const AROUND_DAYS = 366;

/** The statutory business that is left without a lawful meeting where this one is cancelled, as sentences. */
export async function readLeftByCancelling(
  db: Db,
  actor: Actor,
  meeting: { id: number; bodyId: number; meetsOn: IsoDate },
): Promise<string[]> {
  const [body] = await readClockBodies(db, [meeting.bodyId]);
  if (!body) return [];
  const [from, until] = [addDays(meeting.meetsOn, -AROUND_DAYS), addDays(meeting.meetsOn, AROUND_DAYS)];
  const own = await listMeetingsBetween(db, actor, meeting.bodyId, from, until);
  const others = own.filter(({ id }) => id !== meeting.id).map(({ meetsOn }) => meetsOn);
  const windows = statutoryWindows(body, from, until);
  return leftByMove(windows, body, { others, from: meeting.meetsOn, to: null }).map(leftText);
}
