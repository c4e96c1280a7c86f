import { dueWords, comingDates, papersDueOn, publicDates } from "#app/domain/deadline/public-dates.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { statutoryWindows } from "#app/domain/deadline/statutory-windows.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { DayOfYear, SpanOfYear } from "#app/domain/programme/year-picture.ts";

type Met = { meetsOn: IsoDate; state: MeetingState; hasAgenda: boolean };
export type DaysOfYear = {
  windows: (SpanOfYear & { ruleId: string })[];
  deadlines: DayOfYear[];
  daysOff: { on: IsoDate; words: string }[];
};

/**
 * What of a body's year is days and no meeting: when the law wants business taken, what is still due for its
 * meetings, and the days that were added as not counted. Anyone may know them; when papers are due is the team's.
 */
export function daysOfYear(
  clock: ClockBody | undefined,
  { firstDay, lastDay, meetings }: { firstDay: IsoDate; lastDay: IsoDate; meetings: readonly Met[] },
  { today, papers }: { today: IsoDate; papers: boolean },
): DaysOfYear {
  if (!clock) return { windows: [], deadlines: [], daysOff: [] };
  return {
    windows: statutoryWindows(clock, firstDay, lastDay).map(({ ruleId, title, subject, from, to, words }) => ({
      ruleId,
      title: subject ? `${title} (${subject.toLowerCase()})` : title,
      from,
      to,
      words,
    })),
    deadlines: meetings.flatMap((meeting) => dueFor(clock, meeting, { today, papers })),
    daysOff: [...clock.calendar.added],
  };
}

function dueFor(clock: ClockBody, meeting: Met, { today, papers }: { today: IsoDate; papers: boolean }): DayOfYear[] {
  const { agenda, questions } = comingDates(publicDates(clock, meeting.meetsOn), meeting, today);
  const papersOn = papers && !meeting.hasAgenda && agenda ? papersDueOn(clock, meeting.meetsOn) : null;
  const of = dateText(meeting.meetsOn);
  return [
    ...(papersOn && papersOn >= today
      ? [{ on: papersOn, title: `Papers for ${of}`, words: `Due by ${dueWords(papersOn, null)}.` }]
      : []),
    ...(agenda ? [{ on: agenda.on, title: `Agenda of ${of}`, words: `Public by ${agenda.words} at the latest.` }] : []),
    ...(questions
      ? [{ on: questions.on, title: `Questions for ${of}`, words: `From the public: by ${questions.words}.` }]
      : []),
  ];
}
