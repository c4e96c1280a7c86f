import { idFromReference } from "#app/domain/references.ts";
import { shorten } from "#app/domain/text.ts";
import { limitText, plainText, readCell, type Cell } from "./cells.ts";
import { hashOf, isCheckOf, readCheck, type SheetCheck } from "./check.ts";
import {
  CHECK_HEADING,
  newColumns,
  REFERENCE_HEADING,
  takenColumns,
  type SheetDefinition,
  type SheetValue,
  type SheetValues,
} from "./columns.ts";
import { headingProblems } from "./headings.ts";
import type { SheetProblem } from "./problem.ts";
import { writtenOver, type WrittenOver } from "./written-over.ts";

/** A row as the file holds it. `number` is the row's number in the file; the headings are row 1. */
export type FileRow = { number: number; cells: Readonly<Record<string, Cell>> };

/** A file that was read, or everything that is wrong with it. */
export type SheetRead =
  { ok: true; headings: readonly string[]; rows: readonly FileRow[] } | { ok: false; problems: SheetProblem[] };

/** A row as its sheet's columns read it. Only what is taken is in its values. */
export type SheetRow<D extends SheetDefinition = SheetDefinition> = {
  number: number;
  /** The record's number; null in a new row. */
  id: number | null;
  /** What was exported; null in a new row. */
  check: SheetCheck | null;
  /** Nothing that is taken was changed since it was exported. */
  untouched: boolean;
  values: SheetValues<D>;
  /** What somebody wrote into columns that are not taken as they stand. */
  writtenOver?: WrittenOver;
};

export type RowsRead<D extends SheetDefinition = SheetDefinition> =
  { ok: true; rows: SheetRow<D>[] } | { ok: false; problems: SheetProblem[] };

/** The rows that somebody wrote into since the sheet was downloaded, and how many were left alone. */
export type TouchedRows = { untouched: number; rows: SheetRow[] };

/**
 * The rows of a file as rows of a sheet: references, checks and values read and
 * held against their columns; or every problem, in the order of the rows. What
 * was exported and left alone is never a problem, whatever the limits say now.
 */
export function readRows<D extends SheetDefinition>(sheet: D, read: SheetRead): RowsRead<D> {
  if (!read.ok) return read;
  const headings = headingProblems(sheet, read.headings);
  if (headings.length > 0) return { ok: false, problems: headings };
  if (read.rows.length === 0)
    return problem(null, null, `There are no rows under the headings, so there is nothing to save.`);

  const seen = new Map<number, number>();
  const rows = read.rows.map((row) => readRow(sheet, row, seen));
  const problems = rows.flatMap((row) => (row.ok ? [] : row.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, rows: rows.flatMap((row) => (row.ok ? [row.row as SheetRow<D>] : [])) };
}

/** What a row says under a column that is taken. */
export function valueOf({ values }: SheetRow, key: string): SheetValue {
  return (values as Readonly<Record<string, SheetValue>>)[key] ?? null;
}

type RowRead = { ok: true; row: SheetRow } | { ok: false; problems: SheetProblem[] };

function readRow(sheet: SheetDefinition, file: FileRow, seen: Map<number, number>): RowRead {
  const own = readReference(sheet, file, seen);
  if ("problem" in own) return { ok: false, problems: [own.problem] };
  const problems: SheetProblem[] = [];
  const values: Record<string, SheetValue> = {};
  for (const [key, column] of own.id === null ? newColumns(sheet) : takenColumns(sheet)) {
    const cell = readCell(column, file.cells[column.heading] ?? null);
    if (cell.ok) values[key] = cell.value;
    else problems.push({ row: file.number, column: column.heading, words: cell.words });
  }
  if (problems.length > 0) return { ok: false, problems };

  const untouched = own.check !== null && own.check.hash === hashOf(sheet, values);
  const over = untouched ? [] : overLimits(sheet, file.number, values, own.id === null);
  if (over.length > 0) return { ok: false, problems: over };
  const written = writtenOver(sheet, file.cells, own.check);
  const row = { number: file.number, ...own, untouched, values: values as SheetValues };
  return { ok: true, row: written ? { ...row, writtenOver: written } : row };
}

type Own = { id: number | null; check: SheetCheck | null } | { problem: SheetProblem };

function readReference(sheet: SheetDefinition, file: FileRow, seen: Map<number, number>): Own {
  const said = plainText(file.cells[REFERENCE_HEADING] ?? null);
  if (said === "") return { id: null, check: null };
  const wrong = (column: string, words: string) => ({ problem: { row: file.number, column, words } });
  const id = idFromReference(sheet.record, said.toUpperCase());
  if (id === undefined)
    return wrong(
      REFERENCE_HEADING,
      `“${shorten(said)}” is not the reference of ${article(sheet)}. Leave it empty to add a new one`,
    );
  const first = seen.get(id);
  if (first !== undefined) return wrong(REFERENCE_HEADING, `“${said}” is already in row ${first}`);
  seen.set(id, file.number);
  const check = readCheck(plainText(file.cells[CHECK_HEADING] ?? null));
  if (check === null || !isCheckOf(sheet, id, check))
    return wrong(
      CHECK_HEADING,
      `This is not the check that ${said} was downloaded with. Download the sheet again and make the change there`,
    );
  return { id, check };
}

function overLimits(
  sheet: SheetDefinition,
  row: number,
  values: Readonly<Record<string, SheetValue>>,
  isNew: boolean,
): SheetProblem[] {
  return (isNew ? newColumns(sheet) : takenColumns(sheet)).flatMap(([key, column]) => {
    // What is given once is asked of a new row only: an item without a theme may be edited.
    if (column.use === "given_once" && !isNew) return [];
    const words = limitText(column, values[key] ?? null);
    return words === null ? [] : [{ row, column: column.heading, words }];
  });
}

function article({ noun: [one] }: SheetDefinition): string {
  return /^[aeiou]/.test(one) ? `an ${one}` : `a ${one}`;
}

function problem(row: number | null, column: string | null, words: string) {
  return { ok: false as const, problems: [{ row, column, words }] };
}
