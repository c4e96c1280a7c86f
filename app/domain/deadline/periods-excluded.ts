import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { BANK_HOLIDAYS, isInEasterBreak, KNOWN_YEARS } from "./bank-holidays.ts";

/**
 * The break that a day falls in, in words; null where it falls in none. Local
 * Government Act 1972, s243(4): the Christmas break runs from the last weekday
 * before Christmas Day to the first weekday after it which is not a bank holiday;
 * the Easter break from the Thursday before Easter Day to the Tuesday after it;
 * a bank holiday break from the last weekday before a bank holiday to the next
 * weekday which is not one. The Act sets only Sundays apart, so a Saturday is
 * taken to be a weekday here.
 */
export function breakOf(day: IsoDate): string | null {
  if (isInEasterBreak(day)) return "in the Easter break";
  return BREAK_DAYS.get(day) ?? null;
}

const CHRISTMAS_BREAK = "in the Christmas break";
const BREAK_DAYS = breakDays();

function breakDays(): ReadonlyMap<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const holiday of BANK_HOLIDAYS.keys()) {
    if (!isInEasterBreak(holiday)) mark(days, holiday, "in a bank holiday break");
  }
  for (let year: number = KNOWN_YEARS.first; year <= KNOWN_YEARS.last; year += 1) {
    mark(days, `${year}-12-25`, CHRISTMAS_BREAK);
  }
  return days;
}

function mark(days: Map<IsoDate, string>, around: IsoDate, words: string): void {
  let first = addDays(around, -1);
  while (isSunday(first)) first = addDays(first, -1);
  let last = addDays(around, 1);
  while (isSunday(last) || BANK_HOLIDAYS.has(last)) last = addDays(last, 1);
  for (let day = first; day <= last; day = addDays(day, 1)) days.set(day, words);
}

function isSunday(day: IsoDate): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
}
