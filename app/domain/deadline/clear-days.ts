import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { countWords } from "./arithmetic.ts";
import { whyNotCounted, type CountingCalendar } from "./counting.ts";
import { walk, walkToWorkingDay } from "./step-days.ts";
import { knownDay, type Worked } from "./worked-day.ts";

/**
 * The last working day for publishing, so many clear days before the day. Neither
 * day counts: R v Herefordshire Justices (1820), followed in R v Swansea CC ex p
 * Elitestone (1993). Not known beyond the known calendar.
 */
export function workClearDaysBefore(
  start: IsoDate,
  count: number,
  calendar: CountingCalendar,
  starts: () => string,
): Worked {
  const clear = walk(start, -1, count, (day) => whyNotCounted(calendar, day), "clear day");
  if (!clear.known) return clear;
  const done = walkToWorkingDay(clear.on, -1, calendar, "the last day, not counted itself");
  if (!done.known) return done;
  return knownDay({ on: done.on, about: null, better: null }, () => ({
    steps: [
      starts(),
      `Count back ${clearDays(count)}, starting with the day before. The day itself is not counted; nor are ${leftOut(calendar)}.`,
      `Clear day ${count} is ${weekdayDateText(clear.on)}. The day of publishing is not counted either, so the last day is the working day before: ${weekdayDateText(done.on)}.`,
    ],
    days: [...clear.days(), ...done.days()],
  }));
}

/** "5 clear days". */
export function clearDays(count: number): string {
  return countWords("clear_working_days_before", count).replace(" before", "");
}

/** Which days are left out of clear days, for the working. */
export function leftOut(calendar: CountingCalendar): string {
  return calendar.profile === "s243_breaks"
    ? "weekends, bank holidays and the breaks around them (Local Government Act 1972, section 243)"
    : "weekends and bank holidays";
}
