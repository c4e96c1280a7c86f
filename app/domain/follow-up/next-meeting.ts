import { addDays, daysBetween, type IsoDate } from "#app/domain/calendar.ts";

/** Of a body whose interval its meetings do not tell: bodies meet at least twice a year. */
export const DEFAULT_INTERVAL_DAYS = 183;

/**
 * No body goes longer than a year without meeting (a crime and disorder committee
 * by regulation 4 of S.I. 2009/942): in a longer gap there were meetings that were never entered.
 */
const LONGEST_INTERVAL_DAYS = 366;

/** Fewer gaps than this say nothing of what is ordinary. */
const LEAST_GAPS = 3;

/** So much longer than the middle gap, it is one in which a meeting was not entered, and no recess. */
const RECESS_TIMES_MIDDLE = 2;

/**
 * Within how many days a body that met on these days ordinarily meets again: its
 * longest gap, a recess among them, but none that is over a year or over twice
 * the middle one. The default where there are not enough gaps to tell.
 */
export function ordinaryIntervalDays(metOn: readonly IsoDate[]): number {
  const days = [...new Set(metOn)].sort();
  const gaps = days
    .slice(1)
    .map((day, before) => daysBetween(days[before]!, day))
    .filter((gap) => gap <= LONGEST_INTERVAL_DAYS)
    .sort((a, b) => a - b);
  if (gaps.length < LEAST_GAPS) return DEFAULT_INTERVAL_DAYS;
  const middle = gaps[Math.floor(gaps.length / 2)]!;
  return Math.max(...gaps.filter((gap) => gap <= RECESS_TIMES_MIDDLE * middle));
}

/**
 * The next meeting after the day, of a body that meets on these days; null where
 * none is known within its ordinary interval: what is known only later is not the next one.
 */
export function nextMeetingAfter(meetsOn: readonly IsoDate[], day: IsoDate): IsoDate | null {
  const next = meetsOn.filter((meeting) => meeting > day).sort()[0];
  return next !== undefined && next <= addDays(day, ordinaryIntervalDays(meetsOn)) ? next : null;
}
