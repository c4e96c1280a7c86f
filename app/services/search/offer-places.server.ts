import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { addDays, dateText } from "#app/domain/calendar.ts";
import { placesFor, placesOf, type Place } from "#app/domain/home/places.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { programmePath, yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { listUnrecordedMeetings } from "#db/meeting-record/unrecorded-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammes } from "#db/programme/programmes.server.ts";
import { countWaitingFor } from "#app/services/home/waiting.server.ts";

/** As long after a meeting as its record is still asked for on the home page. */
const RECORDED_WITHIN_DAYS = 90;

/** The reader's pages and deeds that the words ask for; without any, what is to be done now. */
export async function offerPlaces(db: Db, actor: Actor | null, typed: string, most: number): Promise<Place[]> {
  if (!actor) return placesFor(typed, placesOf(null), most);
  const waiting = await countWaitingFor(db, actor);
  const meetings = await listUnrecordedMeetings(db, bodiesAs(actor, MEETING_DEEDS.record_meeting.roles), {
    from: addDays(actor.today, -RECORDED_WITHIN_DAYS),
    until: actor.today,
  });
  const programmes = await listProgrammes(db, actor, Number(actor.today.slice(0, 4)) - 1);
  const places = placesOf(actor, {
    waiting,
    toRecord: meetings.map(({ id, meetsOn, bodyName }) => ({
      href: `/meetings/${reference("meeting", id)}/record`,
      day: dateText(meetsOn),
      bodyName,
    })),
    programmes: programmes
      .filter((programme) => programme.startYear === yearOf(actor.today, programme))
      .map((programme) => ({
        href: programmePath(programme.bodySlug, programme.startYear, programme),
        bodyName: programme.bodyName,
        yearLabel: yearLabel(programme.startYear, programme),
      })),
  });
  return placesFor(typed, places, most);
}
