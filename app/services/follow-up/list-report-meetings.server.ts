import { addMonths, dayWords } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";

/** How far back a report is still entered from a meeting's papers, in months. */
const MONTHS_BACK = 24;

/** The body's meetings of late that something may have been reported at, latest first, as choices. */
export async function listReportMeetings(db: Db, actor: Actor, bodyId: number) {
  const from = addMonths(actor.today, -MONTHS_BACK);
  const meetings = await listMeetingsBetween(db, actor, bodyId, from, actor.today);
  return meetings.reverse().map(({ id, meetsOn }) => ({ value: String(id), words: dayWords(meetsOn) }));
}
