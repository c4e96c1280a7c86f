import type { IsoDate } from "#app/domain/calendar.ts";
import { publicDates, type PublicDates } from "#app/domain/deadline/public-dates.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBody } from "./read-clock.server.ts";

/**
 * What anyone may know of a published meeting's dates: when questions are due and
 * by when the agenda is out. `meetsOn` is the published day, never the working
 * record's. Both null where there is no such body.
 */
export async function readPublicDates(db: Db, bodySlug: string, meetsOn: IsoDate): Promise<PublicDates> {
  const body = await readClockBody(db, bodySlug);
  return body ? publicDates(body, meetsOn) : { questions: null, agenda: null };
}
