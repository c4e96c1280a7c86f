import type { IsoDate } from "#app/domain/calendar.ts";
import { yearEndsOn, yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { publishedLoad } from "#app/domain/programme/published-year.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { LANES_IN_BRIEF, yearPicture, type YearPicture } from "#app/domain/programme/year-picture.ts";
import type { Language } from "#app/words/language.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { countLanes, countPlaced } from "#db/public-record/published-places.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";
import { daysOfYear } from "#app/services/deadline/year-days.server.ts";
import { readLanes } from "./read-lanes.server.ts";
import { meetingsOf, refs } from "./read-programme-page.server.ts";

const NOTHING = { planned: 0 };

type Year = YearStart & { startYear: number };

/**
 * The year of a published programme in one picture: its meetings and themes from the release alone, and the days
 * that anyone may know; a page of its themes at once. Undefined where the year is not published.
 */
export async function readPublishedYear(
  db: Db,
  of: { bodySlug: string; year: Year; page: string | null },
  today: IsoDate,
  language: Language = "en",
) {
  const row = await findPublishedProgramme(db, { bodySlug: of.bodySlug, startYear: of.year.startYear });
  if (!row) return undefined;
  const { id, meetingIds } = row.entry;
  const around = await listPublications(db, refs("meeting", meetingIds));
  const placed = new Map((await countPlaced(db, id, [])).map((each) => [each.meetingId, each]));
  const withAgenda = new Set(await listWithAgendaRelease(db, meetingIds));
  const meetings = meetingsOf(meetingIds, around, today).map((meeting) => ({
    ...meeting,
    hasAgenda: withAgenda.has(meeting.id),
    load: publishedLoad(meeting.minutesAvailable, (placed.get(meeting.id) ?? NOTHING).planned),
  }));
  const lanesInAll = await countLanes(db, id);
  const { page, pages, offset, limit } = placeOfPage(lanesInAll, of.page);
  const lanes = await readLanes(db, id, { from: offset, most: limit }, today);
  const days = daysOfYear(
    await readClockBody(db, of.bodySlug),
    { ...daysIn(of.year), meetings },
    { today, papers: false },
  );
  const picture = yearPicture({ ...daysIn(of.year), meetings, lanes, lanesInAll, ...days }, today, language);
  return madeOf({ from: row.from, picture, page, pages }, row, around, lanes);
}

/** The same in brief, as it stands among other things: the first themes of the year, and nothing that is not drawn then. */
export async function readYearInBrief(
  db: Db,
  programme: { id: number; meetings: readonly PublishedMeetingLine[] },
  year: Year,
  today: IsoDate,
  language: Language = "en",
): Promise<YearPicture> {
  const lanesInAll = await countLanes(db, programme.id);
  const lanes = await readLanes(db, programme.id, { from: 0, most: LANES_IN_BRIEF }, today);
  const meetings = programme.meetings.map((meeting) => ({ ...meeting, load: null }));
  const none = { windows: [], deadlines: [], daysOff: [] };
  return madeOf(yearPicture({ ...daysIn(year), meetings, lanes, lanesInAll, ...none }, today, language), lanes);
}

function daysIn(year: Year): { firstDay: IsoDate; lastDay: IsoDate } {
  return {
    firstDay: yearStartsOn(year.startYear, year),
    lastDay: yearEndsOn(year.startYear, year),
  };
}
