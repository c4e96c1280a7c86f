import { addDays, addMonths, dateText, MONTHS, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { everyDay } from "./step-days.ts";
import type { Known, Working } from "./worked-day.ts";

/** What a count of calendar days comes to, before it is asked whether the day is a working day. */
export type Counted = Pick<Known, "on" | "about"> & { working: () => Working };

/** "56 days beginning with the day": that day is day 1. */
export function daysBeginningWith(start: IsoDate, count: number, said: string): Counted {
  const on = addDays(start, count - 1);
  return {
    on,
    about: null,
    working: () => ({
      steps: [
        `${said} beginning with that day: the day itself is day 1.`,
        `Day ${count} is ${weekdayDateText(on)}. That is the last day.`,
      ],
      days: everyDay(start, on),
    }),
  };
}

/** Calendar days beside the starting day, which is not one of them; clear days leave the last day out too. */
export function daysBeside(start: IsoDate, step: 1 | -1, count: number, name: "day" | "clear day"): Counted {
  const last = addDays(start, step * count);
  const on = name === "clear day" ? addDays(last, step) : last;
  const way = step === -1 ? "back" : "on";
  const working = () => ({
    steps: [
      `Count ${way} ${count} ${name}${count === 1 ? "" : "s"}, every day of the week. The day itself is not counted.`,
      name === "clear day"
        ? `Clear day ${count} is ${weekdayDateText(last)}. The day it is done is not counted either: ${weekdayDateText(on)} is the last day.`
        : `Day ${count} is ${weekdayDateText(on)}. That is the last day.`,
    ],
    days: Array.from({ length: count }, (_, at) => {
      const day = addDays(start, step * (at + 1));
      return { on: day, number: at + 1, words: `${weekdayDateText(day)}: ${name} ${at + 1}` };
    }),
  });
  return { on, about: null, working };
}

/**
 * "Two months beginning with the day" end on the day before the corresponding day
 * (Dodds v Walker [1981] 1 WLR 1027). Where the month has no such day they end on
 * its last; and a count from the end of a month is read in more than one way, so
 * it is only about right.
 */
export function monthsBeginningWith(start: IsoDate, count: number): Counted {
  const corresponding = addMonths(start, count);
  const hasDay = corresponding.slice(8) === start.slice(8);
  const on = hasDay ? addDays(corresponding, -1) : corresponding;
  const months = `${count} month${count === 1 ? "" : "s"}`;
  const month = `${MONTHS[Number(corresponding.slice(5, 7)) - 1]} ${corresponding.slice(0, 4)}`;
  const how = () =>
    hasDay
      ? `${months} beginning with that day end on the day before the same day of the month, ${dateText(corresponding)}.`
      : `${months} beginning with that day end in ${month}, which has no day ${Number(start.slice(8))}: its last day is taken.`;
  return {
    on,
    about: isLastOfMonth(start) || !hasDay ? aboutText(start, month) : null,
    working: () => ({ steps: [how(), `The last day is ${weekdayDateText(on)}.`], days: everyDay(start, on) }),
  };
}

/** A day of the financial year, 1 April to 31 March, that the starting day falls in, or of the one before. */
export function fixedDate(start: IsoDate, rule: Extract<Arithmetic, { kind: "fixed_date" }>): Counted {
  const began = Number(start.slice(0, 4)) - (start.slice(5) < "04-01" ? 1 : 0);
  const year = rule.year === "before" ? began - 1 : began;
  const on = dayOf(rule.month < 4 ? year + 1 : year, rule.month, rule.day);
  const which = rule.year === "before" ? "the financial year before it" : "the financial year it falls in";
  return {
    on,
    about: null,
    working: () => ({
      steps: [
        `The date is fixed: ${rule.day} ${MONTHS[rule.month - 1]} of ${which}, which runs from 1 April ${year} to 31 March ${year + 1}.`,
        `That is ${weekdayDateText(on)}.`,
      ],
      days: [],
    }),
  };
}

function aboutText(start: IsoDate, month: string): string {
  return `Counting months from the end of a month (${dateText(start)}) can be read in more than one way. Take this as about right, and do not wait for the last days of ${month}.`;
}

function isLastOfMonth(day: IsoDate): boolean {
  return addDays(day, 1).slice(8) === "01";
}

function dayOf(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
