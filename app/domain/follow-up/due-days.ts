import { isIsoDate, MONTHS, type IsoDate } from "#app/domain/calendar.ts";
import type { Read } from "./due.ts";

/** "jan|feb|…" as words begin: "sept", "september" and "sep" are one month. */
export const MONTH_WORD =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH_WORD}(?:,? (\\d{4}))?(?!\\w)`);
const MONTH_DAY = new RegExp(`\\b${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\w/])`);

/** An exact day in the forms that British papers use: "31 March 2023", "31/3/23", "2023-03-31", "Christmas". */
export function readDay(text: string, saidOn: IsoDate): Read | null {
  const day = numbered(text) ?? named(text, saidOn) ?? spoken(text, saidOn);
  return day === null ? null : { dueKind: "exact", dueOn: day };
}

/** The month that a word names, from 0; -1 for none. */
export function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3)));
}

/** "23" as 2023. */
export function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function numbered(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (iso && isIsoDate(iso[0])) return iso[0];
  const [, day = "", month = "", year = ""] = NUMBERS.exec(text) ?? [];
  return day === "" ? null : real(fullYear(year), Number(month), Number(day));
}

function named(text: string, saidOn: IsoDate): IsoDate | null {
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  if (day && month) return dated(day, month, year, saidOn);
  const [, first, second, third] = MONTH_DAY.exec(text) ?? [];
  return first && second ? dated(second, first, third, saidOn) : null;
}

function spoken(text: string, saidOn: IsoDate): IsoDate | null {
  if (/\b(?:today|end of the day)\b/.test(text)) return saidOn;
  return /\bchristmas\b/.test(text) ? dated("25", "december", undefined, saidOn) : null;
}

/** Without a year it is the first such day that had not passed when it was said. */
function dated(day: string, month: string, year: string | undefined, saidOn: IsoDate): IsoDate | null {
  const number = monthOf(month) + 1;
  if (year) return real(Number(year), number, Number(day));
  const said = Number(saidOn.slice(0, 4));
  const same = real(said, number, Number(day));
  return same !== null && same < saidOn ? real(said + 1, number, Number(day)) : same;
}

function real(year: number, month: number, day: number): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
