import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { countWords, type Arithmetic, type CountKind } from "./arithmetic.ts";
import { clearDays, leftOut, workClearDaysBefore } from "./clear-days.ts";
import { daysBeside, daysBeginningWith, fixedDate, monthsBeginningWith, type Counted } from "./count-periods.ts";
import {
  isKnownDay,
  isWeekend,
  whyNotCounted,
  whyNotWorking,
  workingDayBefore,
  type CountingCalendar,
} from "./counting.ts";
import { TRIGGERS, type TriggerKind } from "./triggers.ts";
import { walk, walkToWorkingDay } from "./step-days.ts";
import { knownDay, type Worked } from "./worked-day.ts";

/**
 * The last lawful day, with its working, of a deadline that the given day starts.
 * Not known where the count needs bank holidays beyond those that are known, or
 * where the rule gives no day. `trigger` only opens the working in words.
 */
export function workOut(
  arithmetic: Arithmetic,
  triggerOn: IsoDate,
  calendar: CountingCalendar,
  trigger: TriggerKind = "always",
): Worked {
  if (arithmetic.kind === "none") return { known: false, because: arithmetic.because };
  const starts = () => `${TRIGGERS[trigger].starts} ${weekdayDateText(triggerOn)}.`;
  if (arithmetic.kind === "fixed_date") return settled(fixedDate(triggerOn, arithmetic), starts, calendar);
  return COUNTS[arithmetic.kind](triggerOn, arithmetic.count, calendar, starts);
}

/**
 * The earliest working day on which a meeting may be held, where its agenda goes
 * out on the given day: the other way round of the same count.
 */
export function earliestMeeting(publishedOn: IsoDate, count: number, calendar: CountingCalendar): Worked {
  const clear = walk(publishedOn, 1, count, (day) => whyNotCounted(calendar, day), "clear day");
  if (!clear.known) return clear;
  const held = walkToWorkingDay(clear.on, 1, calendar, "the earliest meeting, not counted itself");
  if (!held.known) return held;
  return knownDay({ on: held.on, about: null, better: null }, () => ({
    steps: [
      `The agenda goes out on ${weekdayDateText(publishedOn)}.`,
      `Count on ${clearDays(count)}, starting with the day after. The day of publishing is not counted; nor are ${leftOut(calendar)}.`,
      `Clear day ${count} is ${weekdayDateText(clear.on)}. The day of the meeting is not counted either, so the earliest meeting is on the next working day: ${weekdayDateText(held.on)}.`,
    ],
    days: [...clear.days(), ...held.days()],
  }));
}

type Count = (start: IsoDate, count: number, calendar: CountingCalendar, starts: () => string) => Worked;

const COUNTS: Record<CountKind, Count> = {
  clear_working_days_before: workClearDaysBefore,
  working_days_before: (start, count, calendar, starts) => workingDays(start, -1, count, calendar, starts),
  working_days_after: (start, count, calendar, starts) => workingDays(start, 1, count, calendar, starts),
  clear_calendar_days_before: (start, count, calendar, starts) =>
    settled(daysBeside(start, -1, count, "clear day"), starts, calendar),
  calendar_days_before: (start, count, calendar, starts) =>
    settled(daysBeside(start, -1, count, "day"), starts, calendar),
  calendar_days_after: (start, count, calendar, starts) =>
    settled(daysBeside(start, 1, count, "day"), starts, calendar),
  calendar_days_beginning_with: (start, count, calendar, starts) =>
    settled(daysBeginningWith(start, count, `${count} days`), starts, calendar),
  weeks_beginning_with: (start, count, calendar, starts) =>
    settled(
      daysBeginningWith(start, count * 7, `${count} week${count === 1 ? "" : "s"}, ${count * 7} days,`),
      starts,
      calendar,
    ),
  months_beginning_with: (start, count, calendar, starts) =>
    settled(monthsBeginningWith(start, count), starts, calendar),
};

function workingDays(
  start: IsoDate,
  step: 1 | -1,
  count: number,
  calendar: CountingCalendar,
  starts: () => string,
): Worked {
  const walked = walk(start, step, count, (day) => whyNotWorking(calendar, day), "working day");
  if (!walked.known) return walked;
  const [how, beside] = step === -1 ? ["back", "before"] : ["on", "after"];
  return knownDay({ on: walked.on, about: null, better: null }, () => ({
    steps: [
      starts(),
      `Count ${how} ${countWords(step === -1 ? "working_days_before" : "working_days_after", count)} it, starting with the day ${beside}. Weekends and bank holidays are not counted.`,
      `Working day ${count} is ${weekdayDateText(walked.on)}. That is the last day.`,
    ],
    days: walked.days(),
  }));
}

/** With the word about a weekend or a bank holiday, which a count of calendar days does not step over. */
function settled(counted: Counted, starts: () => string, calendar: CountingCalendar): Worked {
  const { on, about, working } = counted;
  const why = whyNotWorking(calendar, on);
  const better = why === null || !isKnownDay(on) ? null : workingDayBefore(calendar, on);
  return knownDay({ on, about, better }, () => {
    const { steps, days } = working();
    const said = why === null ? [] : [closedWords(on, why, better)];
    if (!isKnownDay(on)) said.push("The bank holidays of that year are not known yet.");
    return { steps: [starts(), ...steps, ...said], days };
  });
}

function closedWords(day: IsoDate, why: string, better: IsoDate | null): string {
  const what = isWeekend(day) ? `is a ${weekdayDateText(day).split(" ")[0]}` : `is not a working day (${why})`;
  const act = better === null ? "act on a working day before it" : `act by ${weekdayDateText(better)}`;
  return `${weekdayDateText(day).split(" ").slice(1).join(" ")} ${what} and the rule gives no extension: ${act}.`;
}
