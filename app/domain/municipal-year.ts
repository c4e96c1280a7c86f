import { addDays, type IsoDate } from "./calendar.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

/**
 * A body's municipal year is named by the calendar year it starts in.
 * The start is the body's own (a council's is usually 1 May, LGA 1972 Sch 12
 * for the annual meeting; some bodies keep the calendar year).
 */
export type YearStart = { yearStartMonth: number; yearStartDay: number };

/** "2026/27"; "2026" where the year starts on 1 January. */
export function yearLabel(startYear: number, body: YearStart): string {
  if (body.yearStartMonth === 1 && body.yearStartDay === 1) return String(startYear);
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** "2026-27"; "2026" where the year starts on 1 January. For addresses. */
export function yearSlug(startYear: number, body: YearStart): string {
  return yearLabel(startYear, body).replace("/", "-");
}

/** The starting year that an address names ("2026-27" or "2026"); undefined where it names none. */
export function startYearFromSlug(slug: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(slug ?? "");
  if (!match) return undefined;
  const year = Number(match[1]);
  return match[2] === undefined || Number(match[2]) === (year + 1) % 100 ? year : undefined;
}

/** "2026 to 2027", for headings. */
export function yearWords(startYear: number, body: YearStart): string {
  if (body.yearStartMonth === 1 && body.yearStartDay === 1) return String(startYear);
  return `${startYear} to ${startYear + 1}`;
}

/** Such words in the language that is asked for: "2026 i 2027". */
export function yearWordsIn(language: Language, words: string): string {
  const [from = "", to] = words.split(" to ");
  return to === undefined ? words : say(language, "year.span", { from, to }).words;
}

/** The first day of the body's municipal year. */
export function yearStartsOn(startYear: number, body: YearStart): IsoDate {
  return `${startYear}-${two(body.yearStartMonth)}-${two(body.yearStartDay)}`;
}

/** Its last day. */
export function yearEndsOn(startYear: number, body: YearStart): IsoDate {
  return addDays(yearStartsOn(startYear + 1, body), -1);
}

/** The municipal year that a day falls in, by its starting year. */
export function yearOf(day: IsoDate, body: YearStart): number {
  const year = Number(day.slice(0, 4));
  return day < yearStartsOn(year, body) ? year - 1 : year;
}

/** Whether a year's programme may be in preparation on this day: nobody prepares more than a year ahead. */
export function mayBePrepared(startYear: number, today: IsoDate, body: YearStart): boolean {
  return startYear <= yearOf(today, body) + 1;
}

/** Where a body's programme of a year is read: "/programmes/anytown-panel/2026-27". */
export function programmePath(bodySlug: string, startYear: number, body: YearStart): string {
  return `/programmes/${bodySlug}/${yearSlug(startYear, body)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
