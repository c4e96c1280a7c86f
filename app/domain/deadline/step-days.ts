import { addDays, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { KNOWN_YEARS } from "./bank-holidays.ts";
import { isKnownDay, whyNotWorking, type CountingCalendar } from "./counting.ts";
import type { Unknown, WorkedDay } from "./worked-day.ts";

/** Days that were gone through, and the last of them; or why that could not be done. */
export type Walked = { known: true; on: IsoDate; days: () => WorkedDay[] } | Unknown;

/**
 * Goes day by day, back (-1) or on (1), from the day beside the starting one, until so many days have
 * counted. `why` says why a day does not count; `name` is what a counted day is called, "clear day".
 */
export function walk(
  start: IsoDate,
  step: 1 | -1,
  count: number,
  why: (day: IsoDate) => string | null,
  name: string,
): Walked {
  let [on, counted] = [start, 0];
  if (!isKnownDay(on)) return beyond(on);
  while (counted < count) {
    on = addDays(on, step);
    if (!isKnownDay(on)) return beyond(on);
    if (why(on) === null) counted += 1;
  }
  return { known: true, on, days: () => linesOf(start, step, on, why, name) };
}

/** Goes on to the next working day in the same direction: offices are shut on others. */
export function walkToWorkingDay(from: IsoDate, step: 1 | -1, calendar: CountingCalendar, ends: string): Walked {
  const why = (day: IsoDate) => whyNotWorking(calendar, day);
  let on = addDays(from, step);
  while (isKnownDay(on) && why(on) !== null) on = addDays(on, step);
  if (!isKnownDay(on)) return beyond(on);
  return { known: true, on, days: () => daysTo(from, step, on).map((day) => endOf(day, why(day), ends)) };
}

/** Every calendar day from the starting one, which is day 1, to the last. */
export function everyDay(start: IsoDate, last: IsoDate): WorkedDay[] {
  const days: WorkedDay[] = [];
  for (let on = start; on <= last; on = addDays(on, 1)) {
    days.push({ on, number: days.length + 1, words: `${weekdayDateText(on)}: day ${days.length + 1}` });
  }
  return days;
}

/** The product says that it does not know, rather than guess. */
export function beyond(day: IsoDate): Unknown {
  const { first, last } = KNOWN_YEARS;
  return {
    known: false,
    because: `Bank holidays are known from ${first} to ${last}. This count reaches ${weekdayDateText(day)}, so the day is not known yet.`,
  };
}

/** The days that were gone through, one by one: only whoever reads the working wants them. */
function daysTo(start: IsoDate, step: 1 | -1, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = start; on !== last;) days.push((on = addDays(on, step)));
  return days;
}

function linesOf(
  start: IsoDate,
  step: 1 | -1,
  last: IsoDate,
  why: (day: IsoDate) => string | null,
  name: string,
): WorkedDay[] {
  let counted = 0;
  return daysTo(start, step, last).map((day) => {
    const because = why(day);
    if (because === null) counted += 1;
    return lineOf(day, because, counted, name);
  });
}

function endOf(on: IsoDate, because: string | null, ends: string): WorkedDay {
  const words = because === null ? `: ${ends}` : `, ${because}: not a working day`;
  return { on, number: null, words: `${weekdayDateText(on)}${words}` };
}

function lineOf(on: IsoDate, because: string | null, counted: number, name: string): WorkedDay {
  if (because !== null) return { on, number: null, words: `${weekdayDateText(on)}, ${because}: not counted` };
  return { on, number: counted, words: `${weekdayDateText(on)}: ${name} ${counted}` };
}
