import { MONTHS } from "#app/domain/calendar.ts";
import { MONTH_WORD, monthOf } from "#app/domain/follow-up/due-days.ts";
import { cellText, type OwnCell, type OwnGrid } from "./grid.ts";

const MONTH_HEADING = new RegExp(`^${MONTH_WORD}[ -]*'?(20\\d\\d|\\d\\d)?$`);
const DAY_NUMBER = /(?<![\d/:.])(\d{1,2})(?:st|nd|rd|th)?(?![\d/:.])/g;
const YEAR = /(?<!\d)(20\d\d)(?: ?[/–-] ?(?:20)?\d\d)?(?!\d)/;
const LEAST_MONTHS = 4;

type Month = { at: number; month: number; year: number | null };

/**
 * A municipal calendar with a column for each month, its committees down the side and days in the cells, as a list of
 * one meeting a row. Null for any other grid.
 */
export function listedCalendar(grid: OwnGrid): OwnGrid | null {
  const { rows } = grid;
  const top = rows.slice(0, 20).findIndex((row) => monthsOf(row).length >= LEAST_MONTHS);
  const heading = rows[top];
  if (!heading) return null;
  const months = withYears(monthsOf(heading), yearAbove(grid, top));
  const listed: (readonly OwnCell[])[] = rows.map((_, at) => (at === top ? ["Committee", "Date", "Time"] : []));
  const extra: (readonly OwnCell[])[] = [];
  for (const [at, row] of rows.slice(top + 1).entries()) {
    const name = cellText(row[0]);
    const time = row.map(cellText).find((text) => /^\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)$|^\d\d:\d\d$/i.test(text)) ?? "";
    const days = months.flatMap(({ at: column, month, year }) => daysIn(cellText(row[column]), month, year));
    if (name === "" || days.length === 0) continue;
    const [first, ...more] = days.map((day) => [name, day, time]);
    if (first) listed[top + 1 + at] = first;
    extra.push(...more);
  }
  const rowsSaid = [...listed, ...extra];
  return rowsSaid.filter((row) => row.length > 0).length > LEAST_MONTHS ? { name: grid.name, rows: rowsSaid } : null;
}

function monthsOf(row: readonly OwnCell[]): Month[] {
  return row.flatMap((cell, at) => {
    const [, word, year] = MONTH_HEADING.exec(cellText(cell).toLowerCase().slice(0, 40)) ?? [];
    if (!word) return [];
    return [{ at, month: monthOf(word), year: year ? Number(year.length === 2 ? `20${year}` : year) : null }];
  });
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

function yearAbove({ name, rows }: OwnGrid, top: number): number | null {
  const said = [name, ...rows.slice(0, top).flatMap((row) => row.map(cellText))].map((text) =>
    YEAR.exec(text.slice(0, 200)),
  );
  return Number(said.find((found) => found !== null)?.[1] ?? 0) || null;
}

/** "3 & 24" under May 2026 as two days in words. A cell that holds a whole day is that day. */
function daysIn(text: string, month: number, year: number | null): string[] {
  if (text === "" || text.length > 60) return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [text];
  return [...text.matchAll(DAY_NUMBER)]
    .map(([, day]) => Number(day))
    .filter((day) => day >= 1 && day <= 31)
    .map((day) => `${day} ${MONTHS[month]}${year === null ? "" : ` ${year}`}`);
}
