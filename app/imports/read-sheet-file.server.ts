import type { Cell } from "#app/domain/sheet/cells.ts";
import { plainText } from "#app/domain/sheet/cells.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import type { FileRow, SheetRead } from "#app/domain/sheet/rows.ts";
import { CannotRead, tooLarge, tooLong } from "./cannot-read.ts";
import { kindOfFile } from "./file-kind.ts";
import { MOST_CELL, MOST_COLUMNS, MOST_FILE_BYTES, MOST_UNPACKED_BYTES } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook, type Grid } from "./read-workbook.server.ts";

/**
 * Reads an Excel or CSV file that a person imports: its headings and its rows, as
 * cells, with their numbers in the file; or what is wrong with it, in words.
 * Whatever the bytes are it answers, within the caps of `limits.ts`; the name of
 * the file decides nothing.
 */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetRead> {
  try {
    if (bytes.length > MOST_FILE_BYTES) throw new CannotRead("The file is larger than 5 MB.");
    const grid: Grid = kindOfFile(bytes) === "text" ? { rows: readCsv(bytes), odd: [] } : await readWorkbook(bytes);
    return sheetOf(grid);
  } catch (error) {
    if (error instanceof CannotRead) return { ok: false, problems: error.problems };
    throw error;
  }
}

function sheetOf({ rows, odd }: Grid): SheetRead {
  requireBounded(rows);
  const [first = [], ...rest] = rows;
  const headings = withoutEnd(first.map(plainText));
  if (headings.length === 0)
    throw new CannotRead("The first row is empty. It must hold the headings that the sheet was downloaded with", 1);
  if (headings.length > MOST_COLUMNS)
    throw new CannotRead(`The sheet has more than ${MOST_COLUMNS} columns. Remove those that do not belong`, 1);
  const full = rest
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => plainText(cell) !== ""));
  if (full.length > MOST_ROWS)
    throw new CannotRead(`The sheet has more than ${MOST_ROWS.toLocaleString("en-GB")} rows. Import fewer at a time`);
  const problems = [...oddProblems(headings, odd), ...full.flatMap((row) => rowProblems(headings, row))];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, headings, rows: full.map((row) => namedRow(headings, row)) };
}

/** A workbook may keep a long text once and say it in every cell, so what the cells say together is counted too. */
function requireBounded(rows: Grid["rows"]): void {
  let characters = 0;
  for (const [index, cells] of rows.entries()) {
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      if (cell.length > MOST_CELL) throw tooLong(index + 1);
      characters += cell.length;
    }
    if (characters > MOST_UNPACKED_BYTES) throw tooLarge();
  }
}

type NumberedRow = { number: number; cells: Cell[] };

function oddProblems(headings: readonly string[], odd: Grid["odd"]): SheetProblem[] {
  return odd.map(({ row, column, what }) => ({
    row,
    column: headings[column - 1] || null,
    words:
      what === "formula"
        ? "This cell holds a formula. Copy the column, paste it back as values, and import the file again"
        : "This cell holds an error such as #REF! or #N/A. Enter the value itself",
  }));
}

function rowProblems(headings: readonly string[], { number, cells }: NumberedRow): SheetProblem[] {
  const astray = cells.some((cell, index) => plainText(cell) !== "" && !headings[index]);
  if (!astray) return [];
  return [{ row: number, column: null, words: "This row has a value in a column that has no heading" }];
}

function namedRow(headings: readonly string[], { number, cells }: NumberedRow): FileRow {
  const named = headings.flatMap((heading, index) => (heading ? [[heading, cells[index] ?? null]] : []));
  return { number, cells: Object.fromEntries(named) as FileRow["cells"] };
}

function withoutEnd(headings: string[]): string[] {
  const last = headings.findLastIndex((heading) => heading !== "");
  return headings.slice(0, last + 1);
}
