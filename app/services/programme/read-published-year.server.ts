import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { comingDates, publicDates, type PublicDates } from "#app/domain/deadline/public-dates.ts";
import { yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { publishedYear } from "#app/domain/programme/published-year.ts";
import type { PublishedMeetingLine, PublishedProgrammeView } from "#app/domain/programme/view.ts";
import { yearPicture, type YearPicture } from "#app/domain/programme/year-picture.ts";
import { idFromReference } from "#app/domain/references.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";
import { daysOfYear } from "#app/services/deadline/year-days.server.ts";

export type PublishedYear = {
  picture: YearPicture;
  /** What readers may know of a meeting of this programme: whether its agenda is out, and its dates to come. */
  due: Record<string, { hasAgenda: boolean; dates: PublicDates }>;
};

/**
 * The year of a published programme in one picture: its meetings and themes from the release alone, and the days
 * that anyone may know. Four queries whatever it holds.
 */
export async function readPublishedYear(
  db: Db,
  programme: PublishedProgrammeView,
  year: YearStart & { startYear: number },
  today: IsoDate,
): Promise<PublishedYear> {
  const firstDay = yearStartsOn(year.startYear, year);
  const lastDay = addDays(yearStartsOn(year.startYear + 1, year), -1);
  const idOf = ({ reference }: PublishedMeetingLine) => idFromReference("meeting", reference) ?? -1;
  const withAgenda = new Set(await listWithAgendaRelease(db, programme.meetings.map(idOf)));
  const meetings = programme.meetings.map((meeting) => ({ ...meeting, hasAgenda: withAgenda.has(idOf(meeting)) }));
  const clock = await readClockBody(db, programme.body.slug);
  const days = daysOfYear(clock, { firstDay, lastDay, meetings }, { today, papers: false });
  const none = { questions: null, agenda: null };
  return {
    picture: yearPicture({ firstDay, lastDay, ...publishedYear(programme), ...days }, today),
    due: Object.fromEntries(
      meetings.map((meeting) => [
        meeting.reference,
        {
          hasAgenda: meeting.hasAgenda,
          dates: clock ? comingDates(publicDates(clock, meeting.meetsOn), meeting, today) : none,
        },
      ]),
    ),
  };
}
