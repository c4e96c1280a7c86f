import { profileOf } from "./cell-kinds.ts";
import { findHeadings, isHeadingsAgain } from "./find-headings.ts";
import { differentTexts, rowsOf, type NumberedRow, type OwnColumn, type OwnGrid } from "./grid.ts";
import { isMeetingTitle, isTotal, sectionOf } from "./sections.ts";
import { listedCalendar } from "./calendar-grid.ts";
import { listedProgramme } from "./programme-grid.ts";
import { STATUS_OF_TICKS, tickColumns, ticked } from "./tick-columns.ts";

export type OwnRow = NumberedRow;

/** A sheet as it was understood: its titles, its columns and its rows, and what is no row. */
export type OwnTable = {
  name: string;
  titles: readonly string[];
  /** The number of the row of the headings; null where none was found. */
  headingsAt: number | null;
  columns: readonly OwnColumn[];
  rows: readonly OwnRow[];
  /** How many rows were no records, by what they are. */
  left: { blank: number; headings: number; totals: number; sections: number };
};

export const SECTION_DAY = "The dates between the rows";
export const SECTION_WORDS = "The headings between the rows";

/**
 * A grid as a table: the row of the headings is found (or is the one that the officer says), what stands above it are
 * titles; blank rows, headings that come again and totals are left out, and rows that name a meeting or a part are a
 * value for the rows beneath.
 */
export function layOut(grid: OwnGrid, headingsRow?: number | null): OwnTable {
  const all = rowsOf(listed(grid, headingsRow));
  const at = headingsRow === undefined ? findHeadings(all) : all.findIndex(({ number }) => number === headingsRow);
  const above = at < 0 ? [] : all.slice(0, at);
  const below = all.slice(at + 1);
  const headings = at < 0 ? [] : (all[at]?.cells ?? []);
  const titles = [grid.name, ...above.flatMap(({ cells }) => differentTexts(cells))].filter(Boolean);
  const meeting = titles.findLast(isMeetingTitle) ?? "";
  const read = readRows(below, headings, {
    day: meeting,
    words: meeting === "" ? partAbove(above, below, headings) : "",
  });
  return {
    name: grid.name,
    titles,
    headingsAt: at < 0 ? null : (all[at]?.number ?? null),
    ...withSections(read, headings),
  };
}

/** A grid with a column for each month as a list, unless the officer says that its headings are in another row. */
function listed(grid: OwnGrid, headingsRow: number | null | undefined): OwnGrid {
  const found = listedCalendar(grid) ?? listedProgramme(grid);
  if (!found || headingsRow === undefined) return found ?? grid;
  const at = findHeadings(rowsOf(found));
  return at >= 0 && found.from?.[at] === headingsRow ? found : grid;
}

type Read = { rows: (OwnRow & { day: string; words: string })[]; left: OwnTable["left"] };

/** The words over the first headings, where other headings like them have words over them as well: a table for each part. */
function partAbove(above: readonly NumberedRow[], below: readonly NumberedRow[], headings: readonly string[]): string {
  const isPart = (cells: readonly string[]) =>
    cells.length > 1 && differentTexts(cells).length === 1 && !cells.includes("");
  const comesAgain = below.some(
    ({ cells }, at) => isPart(cells) && isHeadingsAgain(below[at + 1]?.cells ?? [], headings),
  );
  const last = above.at(-1)?.cells ?? [];
  return comesAgain && isPart(last) ? (last[0] ?? "") : "";
}

function readRows(
  below: readonly NumberedRow[],
  headings: readonly string[],
  start: { day: string; words: string },
): Read {
  const wording = widestColumn(below);
  const left = { blank: 0, headings: 0, totals: 0, sections: 0 };
  const rows: Read["rows"] = [];
  let section = start;
  for (const row of below) {
    const { cells } = row;
    if (cells.every((text) => text === "")) left.blank += 1;
    else if (isHeadingsAgain(cells, headings)) left.headings += 1;
    else if (isTotal(cells)) left.totals += 1;
    else {
      const found = sectionOf(cells, wording);
      if (found) {
        left.sections += 1;
        section = found.holds === "day" ? { day: found.text, words: "" } : partOf(section, found.text);
      } else rows.push({ ...row, ...section });
    }
  }
  return { rows, left };
}

/** A part within a meeting keeps the meeting's day, unless it only says that its rows have none. */
function partOf(section: { day: string; words: string }, text: string): { day: string; words: string } {
  const ends = /\b(?:unallocated|unscheduled|to be|not yet|future)\b/i.test(text);
  return ends ? { day: "", words: "" } : { day: section.day, words: text };
}

/** The columns that hold anything, and those that the rows between make. */
function withSections({ rows, left }: Read, headings: readonly string[]) {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length), 0);
  const dayed = rows.some(({ day }) => day !== "");
  const worded = rows.some(({ words }) => words !== "");
  const columns: OwnColumn[] = Array.from({ length: width }, (_, at) => ({
    at,
    heading: headings[at] ?? "",
    made: "column" as const,
  })).filter(({ at }) => rows.some(({ cells }) => (cells[at] ?? "") !== ""));
  if (dayed) columns.push({ at: width, heading: SECTION_DAY, made: "section_day" });
  if (worded) columns.push({ at: width + 1, heading: SECTION_WORDS, made: "section_words" });
  const ticks = tickColumns(columns, rows);
  const kept = columns.flatMap((column) => {
    if (column === ticks[0]) return [{ ...column, heading: STATUS_OF_TICKS }];
    return ticks.includes(column) ? [] : [column];
  });
  const full = rows.map(({ number, from, cells, day, words }) => {
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? "");
    if (ticks[0]) own[ticks[0].at] = ticked(cells, ticks);
    return { number, ...(from === undefined ? {} : { from }), cells: [...own, day, words] };
  });
  return { columns: kept, rows: full, left };
}

/** Where the longest texts are: the titles or the wording. */
function widestColumn(rows: readonly NumberedRow[]): number {
  const width = rows[0]?.cells.length ?? 0;
  const lengths = Array.from({ length: width }, (_, at) =>
    profileOf(rows.slice(0, 60).map(({ cells }) => cells[at] ?? "")),
  );
  return lengths.reduce((best, { length }, at) => (length > (lengths[best]?.length ?? 0) ? at : best), 0);
}
