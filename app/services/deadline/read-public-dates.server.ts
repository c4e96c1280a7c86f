import type { IsoDate } from "#app/domain/calendar.ts";
import { comingDates, publicDates, type PublicDates } from "#app/domain/deadline/public-dates.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBody } from "./read-clock-bodies.server.ts";

/**
 * What anyone may know of a published meeting's dates: when questions are due and
 * by when the agenda is out. `meetsOn` is the published day, never the working
 * record's. Both null where there is no such body.
 */
export async function readPublicDates(db: Db, bodySlug: string, meetsOn: IsoDate): Promise<PublicDates> {
  const body = await readClockBody(db, bodySlug);
  return body ? publicDates(body, meetsOn) : { questions: null, agenda: null };
}

/** The same for a published meeting: only what is still to come, nothing of an agenda that is out, and nothing at all once it was held or cancelled. */
export async function readComingDates(
  db: Db,
  meeting: { body: { slug: string }; meetsOn: IsoDate; state: MeetingState; hasAgenda: boolean },
  today: IsoDate,
): Promise<PublicDates> {
  return comingDates(await readPublicDates(db, meeting.body.slug, meeting.meetsOn), meeting, today);
}
