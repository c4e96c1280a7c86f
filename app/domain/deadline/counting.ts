import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { BANK_HOLIDAYS, KNOWN_YEARS } from "./bank-holidays.ts";
import { breakOf } from "./periods-excluded.ts";
import type { DayProfile } from "./law.ts";

/** What a body's days are counted by: its profile, and the days that were added to the known bank holidays. */
export type CountingCalendar = {
  profile: DayProfile;
  added: readonly { on: IsoDate; words: string }[];
};

/** Why a day is not a clear day in this calendar, "Good Friday"; null where it counts. */
export function whyNotCounted(calendar: CountingCalendar, day: IsoDate): string | null {
  const why = whyNotWorking(calendar, day);
  if (why !== null || calendar.profile === "weekends_and_bank_holidays") return why;
  return breakOf(day);
}

/** Why a day is not a working day, "weekend"; null where it is one. The profile has no say: the breaks are for clear days. */
export function whyNotWorking(calendar: Pick<CountingCalendar, "added">, day: IsoDate): string | null {
  const holiday = BANK_HOLIDAYS.get(day) ?? calendar.added.find((added) => added.on === day)?.words;
  return holiday ?? (isWeekend(day) ? "weekend" : null);
}

/** Whether the bank holidays of the day's year are known: 2015 to 2030. */
export function isKnownDay(day: IsoDate): boolean {
  const year = Number(day.slice(0, 4));
  return year >= KNOWN_YEARS.first && year <= KNOWN_YEARS.last;
}

/** The working day before a day; null where the known calendar ends first. */
export function workingDayBefore(calendar: CountingCalendar, day: IsoDate): IsoDate | null {
  let before = addDays(day, -1);
  while (isKnownDay(before) && whyNotWorking(calendar, before) !== null) before = addDays(before, -1);
  return isKnownDay(before) ? before : null;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
