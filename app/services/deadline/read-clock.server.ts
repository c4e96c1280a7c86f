import { addDays, dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { rulesFor } from "#app/domain/deadline/applies.ts";
import type { ClockMeeting } from "#app/domain/deadline/evidence.ts";
import type { Clock, ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Occasion } from "#app/domain/deadline/occasions.ts";
import { isRuleId } from "#app/domain/deadline/rules.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { listAddedDays } from "#db/deadline/calendar-days.server.ts";
import { listDeadlineResults } from "#db/deadline/deadline-results.server.ts";
import { listDeadlineSettings } from "#db/deadline/deadline-settings.server.ts";
import {
  findClockBody,
  listClockBodies,
  listClockMeeting,
  listClockMeetings,
  type ClockBodyRow,
  type ClockMeetingRow,
} from "#db/deadline/deadlines.server.ts";
import { listOccasions } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";

/** A deadline may lie this far from what starts it: a local one 60 working days, an occasion's 400 days. */
const MEETING_REACH_DAYS = 100;
const OCCASION_REACH_DAYS = 430;

/** `from` and `to` bound the deadlines' days. `meetingId` leaves out every other meeting. */
export type ClockAsked = {
  bodyIds: readonly number[];
  from: IsoDate;
  to: IsoDate;
  meetingId?: number;
};

/**
 * Everything that the deadlines of these bodies between two days are worked out
 * from, in six queries. Bodies that the reader has no part in are left out: a
 * deadline is part of the working record.
 */
export function readClock(db: Db, reader: Reader, asked: ClockAsked): Promise<Clock> {
  const bodyIds = asked.bodyIds.filter((id) => bodiesOf(reader).includes(id));
  return readClockOf(db, { ...asked, bodyIds });
}

/** The same whoever asks: for telling what moves, before it is asked who may read of it. */
export async function readClockOf(db: Db, asked: ClockAsked): Promise<Clock> {
  const { bodyIds, from, to } = asked;
  const meetingDays = { from: addDays(from, -MEETING_REACH_DAYS), until: addDays(to, MEETING_REACH_DAYS) };
  const occasionDays = { from: addDays(from, -OCCASION_REACH_DAYS), until: addDays(to, MEETING_REACH_DAYS) };
  const [bodies, meetings, occasions, results] = await Promise.all([
    readClockBodies(db, bodyIds),
    asked.meetingId === undefined
      ? listClockMeetings(db, { bodyIds, ...meetingDays })
      : listClockMeeting(db, bodyIds, asked.meetingId),
    listOccasions(db, { bodyIds, ...occasionDays }),
    listDeadlineResults(db, bodyIds),
  ]);
  return {
    bodies,
    meetings: meetings.map(meetingOf),
    years: yearsBetween(from, to),
    occasions: occasions.flatMap(({ ruleId, ...rest }): Occasion[] => (isRuleId(ruleId) ? [{ ...rest, ruleId }] : [])),
    results,
  };
}

/** A body with the rules that bind it and the days that count for it, whoever asks: these are public. Three queries. */
export async function readClockBody(db: Db, slug: string): Promise<ClockBody | undefined> {
  const row = await findClockBody(db, slug);
  if (!row) return undefined;
  const [settings, days] = await Promise.all([listDeadlineSettings(db, [row.id]), listAddedDays(db)]);
  return bodyOf(row, settings, days);
}

/** These bodies with the rules that bind them and the days that count for them. Three queries. */
export async function readClockBodies(db: Db, bodyIds: readonly number[]): Promise<ClockBody[]> {
  const [rows, settings, days] = await Promise.all([
    listClockBodies(db, bodyIds),
    listDeadlineSettings(db, bodyIds),
    listAddedDays(db),
  ]);
  return rows.map((row) => bodyOf(row, settings, days));
}

type Settings = Awaited<ReturnType<typeof listDeadlineSettings>>;
type Days = Awaited<ReturnType<typeof listAddedDays>>;

function bodyOf(row: ClockBodyRow, settings: Settings, days: Days): ClockBody {
  const { law, dayProfile, ...body } = row;
  const { id, jurisdiction } = body;
  const own = settings.filter((setting) => setting.bodyId === id);
  const added = days.filter((day) => day.jurisdiction === null || day.jurisdiction === jurisdiction);
  return {
    ...body,
    rules: rulesFor({ law, jurisdiction }, own),
    calendar: { profile: dayProfile, added: added.map(({ onDay, words }) => ({ on: onDay, words })) },
  };
}

function meetingOf({ agendaSubmittedAt, recordPublishedAt, ...meeting }: ClockMeetingRow): ClockMeeting {
  return {
    ...meeting,
    agendaSubmittedOn: dayOf(agendaSubmittedAt),
    recordPublishedOn: dayOf(recordPublishedAt),
  };
}

function dayOf(instant: IsoInstant | null): IsoDate | null {
  return instant === null ? null : dayInLondon(new Date(instant));
}

/** The financial years whose precept falls to be dealt with between the days: it is in the spring before. */
function yearsBetween(from: IsoDate, to: IsoDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
