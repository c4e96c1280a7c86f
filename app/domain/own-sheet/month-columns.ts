import { isIsoDate } from "#app/domain/calendar.ts";
import { MONTH_WORD, monthOf } from "#app/domain/follow-up/due-days.ts";
import { kindsOfCell } from "./cell-kinds.ts";
import { cellText, type OwnCell, type OwnGrid } from "./grid.ts";

const MONTH_HEADING = new RegExp(`^${MONTH_WORD}[ -]*'?(20\\d\\d|\\d\\d)?$`);
const YEAR = /(?<!\d)(20\d\d)(?: ?[/–-] ?(?:20)?\d\d)?(?!\d)/;
const LOOKED_AT = 20;
/** More rows than this no list is made of a grid: nobody would check them. */
export const MOST_LISTED = 4_000;
const MOST_HEADING = 40;

/** A column whose heading is a month. */
export type Month = { at: number; month: number; year: number | null };

/** The columns of a row of headings that are months. */
export function monthsOf(row: readonly OwnCell[]): Month[] {
  return row.flatMap((cell, at) => {
    const [, word, year] = MONTH_HEADING.exec(cellText(cell).toLowerCase().slice(0, MOST_HEADING)) ?? [];
    if (!word) return [];
    return [{ at, month: monthOf(word), year: year ? Number(year.length === 2 ? `20${year}` : year) : null }];
  });
}

/** The columns of a row of headings that are months, or days of meetings, with what the heading says. */
export function datedColumns(row: readonly OwnCell[]): { at: number; words: string }[] {
  const months = new Set(monthsOf(row).map(({ at }) => at));
  return row.flatMap((cell, at) => {
    const words = cellText(cell);
    const isDay =
      words !== "" && words.length <= MOST_HEADING && (isIsoDate(words) || kindsOfCell(words).includes("day"));
    return months.has(at) || isDay ? [{ at, words }] : [];
  });
}

/** The first row in which at least so many columns count; -1 for none. */
export function headingRow({ rows }: OwnGrid, count: (row: readonly OwnCell[]) => number, least: number): number {
  return rows.slice(0, LOOKED_AT).findIndex((row) => count(row) >= least);
}

/** The year that the words above a row say; null for none. */
export function yearAbove({ name, rows }: OwnGrid, top: number): number | null {
  const said = [name, ...rows.slice(0, top).flatMap((row) => row.map(cellText))].map((text) =>
    YEAR.exec(text.slice(0, 200)),
  );
  return Number(said.find((found) => found !== null)?.[1] ?? 0) || null;
}
