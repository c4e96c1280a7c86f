import { MONTHS } from "#app/domain/calendar.ts";
import { cellText, type OwnCell, type OwnGrid } from "./grid.ts";
import { headingRow, monthsOf, MOST_LISTED, yearAbove, type Month } from "./month-columns.ts";

const DAY_NUMBER = /(?<![\d/:.])(\d{1,2})(?:st|nd|rd|th)?(?![\d/:.])/g;
/** What may stand beside the days of a month. */
const BESIDE_DAYS = /\d+(?:st|nd|rd|th)?|mon|tue|wed|thu|fri|sat|sun|and|am|pm|[^\p{L}\d]+/giu;
const MOST_BESIDE = 6;
const LEAST_MONTHS = 4;

/**
 * A municipal calendar with a column for each month, its committees down the side and days in the cells, as a list of
 * one meeting a row. Null for any other grid.
 */
export function listedCalendar(grid: OwnGrid): OwnGrid | null {
  const { rows } = grid;
  const top = headingRow(grid, (row) => monthsOf(row).length, LEAST_MONTHS);
  const heading = rows[top];
  if (!heading) return null;
  const months = withYears(monthsOf(heading), yearAbove(grid, top));
  const below = rows.slice(top + 1);
  if (!holdsDays(below, months)) return null;
  const listed: OwnCell[][] = rows.slice(0, top + 1).map((_, at) => (at === top ? ["Committee", "Date", "Time"] : []));
  const from = listed.map((_, at) => at + 1);
  for (const [at, row] of below.entries()) {
    const name = cellText(row[0]);
    const time = row.map(cellText).find((text) => /^\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)$|^\d\d:\d\d$/i.test(text)) ?? "";
    const days = months.flatMap(({ at: column, month, year }) => daysIn(cellText(row[column]), month, year));
    if (name === "") continue;
    for (const day of days) {
      listed.push([name, day, time]);
      from.push(top + 2 + at);
    }
  }
  if (listed.length > MOST_LISTED) return null;
  return listed.length > top + LEAST_MONTHS ? { name: grid.name, rows: listed, from } : null;
}

/** Whether what stands under the months are days and hardly anything else: words are what comes then. */
function holdsDays(rows: OwnGrid["rows"], months: readonly Month[]): boolean {
  const filled = rows.flatMap((row) => months.map(({ at }) => cellText(row[at]))).filter((text) => text !== "");
  const days = filled.filter((text) => daysIn(text, 0, null).length > 0);
  return days.length > filled.length / 2;
}

/** Months without a year count on from the first: after December comes the next year. */
function withYears(months: readonly Month[], from: number | null): Month[] {
  let year = months[0]?.year ?? from;
  return months.map((one, index) => {
    const before = months[index - 1];
    if (one.year !== null) year = one.year;
    else if (before && one.month < before.month && year !== null) year += 1;
    return { ...one, year };
  });
}

/** "3 & 24" under May 2026 as two days in words. A cell that holds a whole day is that day. */
function daysIn(text: string, month: number, year: number | null): string[] {
  if (text === "" || text.length > 60) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [text];
  if (text.replace(BESIDE_DAYS, "").length > MOST_BESIDE) return [];
  return [...text.matchAll(DAY_NUMBER)]
    .map(([, day]) => Number(day))
    .filter((day) => day >= 1 && day <= 31)
    .map((day) => `${day} ${MONTHS[month]}${year === null ? "" : ` ${year}`}`);
}
