import type { IsoDate } from "#app/domain/calendar.ts";
import { comingDates, publicDates, type PublicDates } from "#app/domain/deadline/public-dates.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";

/** What readers may know of a meeting to come: whether its agenda is out, and by when what is due for it. */
export type Due = { hasAgenda: boolean; dates: PublicDates };

/** Of a published meeting whether its agenda is out, and its dates to come. Four queries. */
export async function readDueDates(db: Db, meeting: PublishedMeetingLine, today: IsoDate): Promise<Due> {
  const hasAgenda = (await listWithAgendaRelease(db, [meeting.id])).length > 0;
  const clock = await readClockBody(db, meeting.body.slug);
  if (!clock) return { hasAgenda, dates: { questions: null, agenda: null } };
  return { hasAgenda, dates: comingDates(publicDates(clock, meeting.meetsOn), { ...meeting, hasAgenda }, today) };
}
