import type { IsoDate } from "#app/domain/calendar.ts";
import { yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";

const YEARS = /(?<!\d)(20\d\d) ?(?:[/–-]|to|and) ?(?:20)?(\d\d)(?!\d)/;
const YEAR = /(?<![\d/])(20\d\d)(?![\d/])/;
const MOST_TITLE = 300;

/**
 * The first day of the year that the titles of a sheet or the name of its file say: “Work programme 2026/27”. Null
 * where they say none; a single year is the one in which the programme starts.
 */
export function yearOfTitles(titles: readonly string[], body: YearStart): IsoDate | null {
  const texts = titles.map((title) => title.slice(0, MOST_TITLE));
  for (const text of texts) {
    const [, from, to] = YEARS.exec(text) ?? [];
    if (from && to && Number(to) === (Number(from) + 1) % 100) return yearStartsOn(Number(from), body);
  }
  const alone = texts.map((text) => YEAR.exec(text)?.[1]).find((year) => year !== undefined);
  return alone ? yearStartsOn(Number(alone), body) : null;
}
