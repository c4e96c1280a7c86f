import { lastOfMonth, type IsoDate } from "#app/domain/calendar.ts";
import { fullYear, MONTH_WORD, monthOf } from "./due-days.ts";
import type { Read } from "./due.ts";

const MONTH = new RegExp(`\\b${MONTH_WORD}(?: of)?(?:,? (\\d{4}))?(?!\\w)`, "g");
const SEASON = /\b(spring|summer|autumn|winter)\b(?: of)?(?: (\d{4}))?/;
const QUARTER =
  /\bq(?:uarter )?([1-4])(?:[/&-]| to | or )?(?:q(?:uarter )?([1-4]))?(?: of)?(?: (\d{4}|\d{2})(?:[/-](\d{2,4}))?)?/;
const THIS_QUARTER = /\b(this|next|following|the|financial|end of)\b.*\bquarter\b/;
const FINANCIAL_YEAR = /\b(?:financial year|fiscal year|year[- ]end)\b/;
const YEAR = /\b(?:end of |during )?(20\d{2})\b/;

/** Each season's last month, from 0: meteorological seasons. Winter ends in the year after it began. */
const SEASON_ENDS = { spring: 4, summer: 7, autumn: 10, winter: 13 } as const;

/** "June 2023", "in June", "end of May": the last of the named months, to its last day. */
export function readMonth(text: string, saidOn: IsoDate): Read | null {
  const found = [...text.matchAll(MONTH)].at(-1);
  if (!found?.[1] || isVerb(text, found)) return null;
  const month = monthOf(found[1]);
  return { dueKind: "month", dueOn: ending(month, found[2], saidOn) };
}

/** "The summer", "autumn 2024", "winter 2023", which ends in February 2024. */
export function readSeason(text: string, saidOn: IsoDate): Read | null {
  const [, season, year] = SEASON.exec(text) ?? [];
  if (!season) return null;
  const ends = SEASON_ENDS[season as keyof typeof SEASON_ENDS];
  const started = season === "winter" && Number(saidOn.slice(5, 7)) < 3 && !year;
  return { dueKind: "season", dueOn: started ? ending(1, undefined, saidOn) : ending(ends, year, saidOn) };
}

/**
 * "End of Q1", "Q2 2023/24", "the end of the financial quarter": quarters of the
 * financial year from 1 April, as police and councils count them. Of "Q1/Q2" the
 * later. A year that cannot be one ("23/23", in real minutes) is read by its start.
 */
export function readQuarter(text: string, saidOn: IsoDate): Read | null {
  if (FINANCIAL_YEAR.test(text)) return { dueKind: "quarter", dueOn: ending(2, undefined, saidOn) };
  const [, first, second, year] = QUARTER.exec(text) ?? [];
  if (first) return { dueKind: "quarter", dueOn: quarterEnd(Number(second ?? first), year, saidOn) };
  const [, which] = THIS_QUARTER.exec(text) ?? [];
  if (!which) return null;
  const month = Number(saidOn.slice(5, 7)) - 1;
  const ends = month - (month % 3) + 2 + (which === "next" || which === "following" ? 3 : 0);
  return { dueKind: "quarter", dueOn: lastOfMonth(Number(saidOn.slice(0, 4)), ends) };
}

/** "In 2024", "by the end of 2024": its last day, and no more than a month is known. */
export function readYear(text: string): Read | null {
  const [, year] = YEAR.exec(text) ?? [];
  return year ? { dueKind: "month", dueOn: lastOfMonth(Number(year), 11) } : null;
}

function quarterEnd(quarter: number, year: string | undefined, saidOn: IsoDate): IsoDate {
  const month = quarter * 3 + 2;
  if (year) return lastOfMonth(fullYear(year), month);
  return ending(month % 12, undefined, saidOn);
}

/** The end of the month in the year; without one, the first such end that had not passed when it was said. */
function ending(month: number, year: string | undefined, saidOn: IsoDate): IsoDate {
  if (year) return lastOfMonth(Number(year), month);
  const said = Number(saidOn.slice(0, 4));
  const same = lastOfMonth(said, month);
  return same < saidOn ? lastOfMonth(said + 1, month) : same;
}

/** "it may be possible" names no month. */
function isVerb(text: string, found: RegExpMatchArray): boolean {
  return found[1] === "may" && !found[2] && /\bmay (?:be|have|not|need|take|include|come|wish)\b/.test(text);
}
