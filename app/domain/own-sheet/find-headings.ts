import { kindsOfCell } from "./cell-kinds.ts";
import { foldHeading, type NumberedRow } from "./grid.ts";
import { knownHeading } from "./heading-match.ts";

/** Headings stand among the first rows, below titles and notes. */
const LOOKED_AT = 40;
const MOST_HEADING = 80;
/** What the cells of a heading row come to at least: two known words, or one and another short text. */
const LEAST = 1.2;

/** The index of the row that holds the headings; -1 where none does and columns are told by their cells alone. */
export function findHeadings(rows: readonly NumberedRow[]): number {
  let best = { at: -1, score: 0 };
  for (const [at, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const score = headingRowScore(cells) - at * 0.005;
    if (score >= LEAST && score > best.score + 0.001) best = { at, score };
  }
  return best.at;
}

/** How much a row looks like headings: known words count, and days, numbers and long texts count against it. */
export function headingRowScore(cells: readonly string[]): number {
  const filled = cells.filter((text) => text !== "");
  const different = new Set(filled.map(foldHeading)).size;
  if (filled.length < 1 || (different < 2 && cells.length > 1)) return 0;
  let score = 0;
  for (const text of new Set(filled)) {
    if (text.length > MOST_HEADING) score -= 1.5;
    else if (isValue(text)) score -= 1;
    else score += Math.max(knownHeading(text), 0.15);
  }
  return cells.length === 1 ? score + 0.3 : score;
}

/** Whether a row is the headings once more, as on the next page of a printed table. */
export function isHeadingsAgain(cells: readonly string[], headings: readonly string[]): boolean {
  const told = headings.map(foldHeading);
  const same = cells.filter((text, at) => text !== "" && foldHeading(text) === told[at]).length;
  const filled = cells.filter((text) => text !== "").length;
  return filled > 0 && same >= 2 && same >= filled - 1;
}

function isValue(text: string): boolean {
  const kinds = kindsOfCell(text);
  const isDate = kinds.includes("day") || kinds.includes("email") || kinds.includes("councillor");
  return isDate || (kinds.includes("number") && text.length > 1);
}
