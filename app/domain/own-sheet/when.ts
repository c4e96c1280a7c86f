import { addMonths, isIsoDate, MONTHS, type IsoDate } from "#app/domain/calendar.ts";
import { MONTH_WORD, monthOf } from "#app/domain/follow-up/due-days.ts";
import type { DueKind } from "#app/domain/follow-up/due.ts";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";
import { dayOfSerial } from "#app/domain/sheet/days.ts";
import { linesOf } from "#app/domain/text.ts";

/** When something is or was, as it was written: a day where the words give one, the last day that they can mean otherwise. */
export type When = { words: string; kind: DueKind; on: IsoDate | null };

/** The first day of the year that dates without a year are in, and whether what is read has been already. */
export type YearKnown = { yearStartsOn: IsoDate | null; today: IsoDate; isPast?: boolean };

/** Longer than this is no date. Only its beginning is looked through. */
const MOST_WORDS = 120;
const WEEKDAY =
  /\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[,.]?/g;
const NUMBERED = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](20\d\d|\d\d)(?!\d)/;
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/. ]*${MONTH_WORD}[-/., ']*(20\\d\\d|\\d\\d)(?![\\d:])`,
);
const DAY_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/ ]*${MONTH_WORD}(?![a-z])`);
const NUMBERED_SHORT = /^(\d{1,2})[/.](\d{1,2})$/;
const MONTH_YEAR = new RegExp(`^(?:early |mid |late |end of )?${MONTH_WORD}[-/., ']*(20\\d\\d|\\d\\d)$`);
const MONTHS_TWO = new RegExp(`^${MONTH_WORD} ?(?:/|-|–|&|or|and|to) ?${MONTH_WORD}[-/., ']*(20\\d\\d|\\d\\d)?$`);
const NUMBER_YEAR = /^(\d{1,2})[/-](20\d\d)$/;
const VAGUE = /^(?:tb[acd]|to be (?:confirmed|agreed|arranged|determined)|ongoing|asap|n\/?a|none|-|–)$/;

/**
 * Reads a date, a month, a season, a quarter or “next meeting” as people write them: 12/3/26, 12th March 2026, Tues 12
 * Mar, Mar-26, Spring 2026, Q2. A day without a year is in the year that is known; for what has been, it is the last
 * such day. “Next meeting”, “TBC” and what cannot be read have no day: the words are kept.
 */
export function readWhen(words: string, known: YearKnown): When {
  const text = plain(words);
  if (text === "" || VAGUE.test(text)) return { words, kind: "none", on: null };
  if (NUMBERED.test(text) && numbered(text) === null) return { words, kind: "none", on: null };
  const day = dayOf(text, known);
  if (day) return { words, kind: "exact", on: day };
  const spelled = withFullYear(text, known);
  const { dueKind, dueOn } = readDueWords(spelled, { saidOn: startOf(known), nextMeetingOn: null });
  if (dueKind === "exact" && !/\d/.test(spelled)) return { words, kind: "none", on: null };
  return { words, kind: dueKind, on: dueOn };
}

/** The first day of a month in words, for a meeting of which only the month is known. */
export function monthWords(on: IsoDate): string {
  return `${MONTHS[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
}

function plain(words: string): string {
  const [line = ""] = linesOf(words).filter((one) => one.trim() !== "");
  return line
    .slice(0, MOST_WORDS)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐-―]/g, "-")
    .replace(WEEKDAY, " ")
    .replace(/\b(?:w\/c|w\/e|week commencing|wk)\b/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ ,.:-]+|[ ,.:-]+$/g, "");
}

function dayOf(text: string, known: YearKnown): IsoDate | null {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text);
  if (iso && isIsoDate(iso[0])) return iso[0];
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text));
  if (NUMBERED.test(text)) return numbered(text);
  const [, nth, name, years] = NAMED.exec(text) ?? [];
  if (nth && name && years) return real(fullYear(years), monthOf(name) + 1, Number(nth));
  if (MONTH_YEAR.test(text)) return null;
  const [, short, shortMonth] = NUMBERED_SHORT.exec(text) ?? [];
  if (short && shortMonth) return inYear(Number(shortMonth), Number(short), known);
  const [, alone, aloneMonth] = DAY_MONTH.exec(text) ?? [];
  return alone && aloneMonth ? inYear(monthOf(aloneMonth) + 1, Number(alone), known) : null;
}

/** The day first, as in Britain; the month first only where it can be nothing else. */
function numbered(text: string): IsoDate | null {
  const [, first = "", second = "", year = ""] = NUMBERED.exec(text) ?? [];
  return real(fullYear(year), Number(second), Number(first)) ?? real(fullYear(year), Number(first), Number(second));
}

/** “Mar-26” is a month of 2026: nobody writes the day after its month with a hyphen. */
function withFullYear(text: string, known: YearKnown): string {
  const [, month, year] = MONTH_YEAR.exec(text) ?? [];
  if (month && year) return `${month} ${fullYear(year)}`;
  const [, , second, of] = MONTHS_TWO.exec(text) ?? [];
  if (second) return of ? `${second} ${fullYear(of)}` : second;
  const [, number, whole] = NUMBER_YEAR.exec(text) ?? [];
  if (number && whole && Number(number) >= 1 && Number(number) <= 12) return `${MONTHS[Number(number) - 1]} ${whole}`;
  return text
    .replace(/^(spring|summer|autumn|winter) '?(\d\d)$/, (_, season: string, of: string) => `${season} 20${of}`)
    .replace(/^(\d{4})[/-](\d\d)$/, (whole2: string) => (known.yearStartsOn ? whole2.slice(0, 4) : whole2));
}

/** Where a day without a year is looked for from: the start of the known year, or a year before today for what has been. */
function startOf({ yearStartsOn, today, isPast }: YearKnown): IsoDate {
  if (yearStartsOn) return yearStartsOn;
  return isPast ? addMonths(today, -12) : addMonths(today, -6);
}

function inYear(month: number, day: number, known: YearKnown): IsoDate | null {
  const from = startOf(known);
  const year = Number(from.slice(0, 4));
  const same = real(year, month, day);
  if (same !== null && same >= from) return same;
  return real(year + 1, month, day) ?? same;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function real(year: number, month: number, day: number): IsoDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
