import { linesOf } from "#app/domain/text.ts";
import type { SheetValue } from "#app/domain/sheet/columns.ts";
import type { Table, TableColumn } from "#app/domain/sheet/table.ts";

/** In points: one line of letters of this size, and what stands above and below all of them. */
export const LETTERS = 10;
const LINE = 13;
const AROUND = 4;
/** The highest that Excel makes a row. */
const MOST_HEIGHT = 409;
/** In letters: for the margins of a cell, and the arrow of a filter. */
const BESIDE = 2;
const ARROW = 3;
/** "30/09/2026". */
const DAY = 10;

/** How wide each column is, in letters: as its longest words need, and no wider than it was given. */
export function widthsOf({ columns, rows }: Table): number[] {
  return columns.map((column, at) => {
    const heading = longest(column.heading.split(" ")) + ARROW;
    const values = longest(rows.map((row) => saidIn(column, row[at] ?? null)).flatMap(linesOf));
    return Math.max(heading, Math.min(column.width, values + BESIDE));
  });
}

/** How high the row of headings is, in points. */
export function headingHeight({ columns }: Table, widths: readonly number[]): number {
  return heightOf(columns.map(({ heading }, at) => linesIn(heading, (widths[at] ?? 0) - ARROW)));
}

/** How high a row is, in points, so that all of its longest text shows; as high as it can be where that is more. */
export function rowHeight(columns: Table["columns"], row: readonly SheetValue[], widths: readonly number[]): number {
  return heightOf(columns.map((column, at) => linesIn(saidIn(column, row[at] ?? null), (widths[at] ?? 0) - BESIDE)));
}

function heightOf(lines: readonly number[]): number {
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE + AROUND);
}

function saidIn({ type }: TableColumn, value: SheetValue): string {
  if (value === null) return "";
  return type === "date" ? "0".repeat(DAY) : String(value);
}

/** Over how many lines a text goes where each holds so many letters: words are kept whole where they can be. */
function linesIn(text: string, letters: number): number {
  const room = Math.max(1, letters);
  return linesOf(text).reduce((sum, line) => sum + linesOfOne(line, room), 0);
}

function linesOfOne(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const more = used === 0 ? word.length : used + 1 + word.length;
    if (more <= room) {
      used = more;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
