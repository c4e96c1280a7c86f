import { addDays, addMonths, lastOfMonth, type IsoDate } from "#app/domain/calendar.ts";
import type { Read } from "./due.ts";

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
};
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join("|")})`;
const DURATION = new RegExp(`\\b(?:${COUNT} )?(calendar |working )?(day|week|fortnight|month|year)s?\\b`);
const LEADS =
  /\b(?:within|in|next|over|for|after|ensuing|coming|the)\b|\b(?:time|afterwards|later|from now)\b|^\S+ (?:calendar )?(?:day|week|fortnight|month|year)s?$/;
const RHYTHMS: readonly [RegExp, months: number][] = [
  [/\b(?:monthly|every month|each month)\b/, 1],
  [/\b(?:quarterly|every quarter|every (?:3|three) months|four times a year)\b/, 3],
  [/\b(?:three times a year|every (?:4|four) months)\b/, 4],
  [/\b(?:six-?monthly|6-?monthly|(?:once )?every (?:6|six) months|twice a year|half-?yearly)\b/, 6],
  [/\b(?:annually|yearly|once a year|every year|each year)\b/, 12],
];

/** "Every 6 months", "three times a year": a rhythm has no last day; it is looked at when it next comes round. */
export function readRhythm(text: string, saidOn: IsoDate): Read | null {
  const found = RHYTHMS.find(([words]) => words.test(text));
  return found ? { dueKind: "none", dueOn: null, reviewOn: addMonths(saidOn, found[1]) } : null;
}

/** "Next week", "the end of the month", "this year": days that the day it was said decides. */
export function readRelative(text: string, saidOn: IsoDate): Read | null {
  const [year = 0, month = 1] = saidOn.split("-").map(Number);
  const [, which] = /\b(this|next|end of the|end of) (?:calendar )?(?:week|month|year)\b/.exec(text) ?? [];
  if (!which) return /\btomorrow\b/.test(text) ? { dueKind: "exact", dueOn: addDays(saidOn, 1) } : null;
  const on = which === "next" ? 1 : 0;
  if (/\bweek\b/.test(text)) return { dueKind: "exact", dueOn: addDays(sundayOf(saidOn), on * 7) };
  if (/\bmonth\b/.test(text)) return { dueKind: "month", dueOn: lastOfMonth(year, month - 1 + on) };
  return { dueKind: "month", dueOn: lastOfMonth(year + on, 11) };
}

/** "Within 14 days", "the next 12 months", "over the next 2 years": counted from the day it was said. */
export function readDuration(text: string, saidOn: IsoDate): Read | null {
  const [, count, kind, unit] = DURATION.exec(text) ?? [];
  const single = /\b(?:ensuing|coming|within the) (?:week|fortnight|month|year)\b/.test(text);
  if (!unit || (!count && !single) || !LEADS.test(text)) return null;
  const number = count ? (NUMBERS[count] ?? Number(count)) : 1;
  return { dueKind: "exact", dueOn: later(saidOn, number, kind?.trim(), unit) };
}

function later(saidOn: IsoDate, number: number, kind: string | undefined, unit: string): IsoDate {
  if (unit === "month") return addMonths(saidOn, number);
  if (unit === "year") return addMonths(saidOn, number * 12);
  if (unit === "week") return addDays(saidOn, number * 7);
  if (unit === "fortnight") return addDays(saidOn, number * 14);
  return kind === "working" ? workingDaysLater(saidOn, number) : addDays(saidOn, number);
}

/** Weekends are left out; bank holidays are not known here, so the day may come early, never late. */
function workingDaysLater(day: IsoDate, number: number): IsoDate {
  let [at, left] = [day, number];
  while (left > 0) {
    at = addDays(at, 1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function sundayOf(day: IsoDate): IsoDate {
  return addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);
}
