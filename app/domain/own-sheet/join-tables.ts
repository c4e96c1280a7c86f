import { headingRowScore, isHeadingsAgain } from "./find-headings.ts";
import { cellText, type OwnGrid } from "./grid.ts";

/** What a row of headings comes to at least. */
const HEADINGS = 1.2;
const MOST_NAME = 160;

/**
 * The tables of one document, those alike put together: one for each meeting under its own heading, or one that a page
 * has broken. The words above each become a row between.
 */
export function joinTables(grids: readonly OwnGrid[]): OwnGrid[] {
  const joined: { name: string; rows: OwnGrid["rows"][number][] }[] = [];
  for (const grid of grids) {
    const before = joined.at(-1);
    if (before && isAlike(before, grid)) before.rows.push(...named(grid));
    else joined.push({ name: grid.name, rows: named(grid) });
  }
  return joined;
}

function named({ name, rows }: OwnGrid): OwnGrid["rows"][number][] {
  const width = widthOf(rows);
  const title = name.length <= MOST_NAME ? name : "";
  return title === "" ? [...rows] : [Array.from({ length: Math.max(2, width) }, () => title), ...rows];
}

/** Equally wide, and under the same headings or under none of its own. */
function isAlike(before: OwnGrid, grid: OwnGrid): boolean {
  if (widthOf(before.rows) !== widthOf(grid.rows)) return false;
  const first = (grid.rows[0] ?? []).map(cellText);
  const again = before.rows.slice(0, 5).some((row) => isHeadingsAgain(first, row.map(cellText)));
  return again || headingRowScore(first) < HEADINGS;
}

function widthOf(rows: OwnGrid["rows"]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}
