import { dayInLondon, timeInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";

/**
 * The instant at which clocks in London show this time on this day. In the hour
 * that the clocks go back, the first of the two; in the hour that they skip,
 * what the clocks show is an hour later.
 */
export function instantInLondon(day: IsoDate, time: string): IsoInstant {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const summer = new Date(asUtc - HOUR_MS);
  const isSummer = dayInLondon(summer) === day && timeInLondon(summer) === time;
  return (isSummer ? summer : new Date(asUtc)).toISOString();
}

/** A time of a day in London with its distance from UTC: "2026-09-08T17:00:00+01:00". */
export function londonTimeWithOffset(day: IsoDate, time: string): string {
  const hours = (Date.parse(`${day}T${time}:00Z`) - Date.parse(instantInLondon(day, time))) / HOUR_MS;
  return `${day}T${time}:00+0${hours}:00`;
}

/** The instant so many minutes later. */
export function addMinutes(instant: IsoInstant, minutes: number): IsoInstant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

const HOUR_MS = 3_600_000;
