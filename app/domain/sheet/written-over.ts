import { isIsoDate } from "#app/domain/calendar.ts";
import { listed } from "#app/domain/text.ts";
import { plainText, readCell, type Cell } from "./cells.ts";
import { valueText } from "./change-words.ts";
import { cellMark, untakenMarks, type SheetCheck } from "./check.ts";
import { untakenColumns, type SheetColumn, type SheetDefinition, type SheetValue } from "./columns.ts";

/** What somebody wrote into columns that are not taken as they stand; text where it is no value of its column. */
export type WrittenOver = Readonly<Record<string, SheetValue>>;

/**
 * The cells of a row that are not taken and say something else than when they were exported; of a new row, those that
 * say anything. Undefined where there are none. A column that was removed says nothing.
 */
export function writtenOver(
  sheet: SheetDefinition,
  cells: Readonly<Record<string, Cell>>,
  check: SheetCheck | null,
): WrittenOver | undefined {
  const held = check
    ? untakenMarks(sheet, check)
    : untakenColumns(sheet, true).map(([key, column]) => ({ key, column, mark: cellMark(null) }));
  const over = held.flatMap(({ key, column, mark }) => {
    const cell = cells[column.heading];
    if (cell === undefined) return [];
    const read = readCell(column, cell);
    const value = read.ok ? read.value : plainText(cell);
    return cellMark(value) === mark ? [] : [[key, value] as const];
  });
  return over.length > 0 ? Object.fromEntries(over) : undefined;
}

type Row = { id: number | null; writtenOver?: WrittenOver };

/** What is told of the cells of a row that were written over and are not taken: of a new row in one sentence. */
export function notTaken(sheet: SheetDefinition, { id, writtenOver = {} }: Row): string[] {
  const columns = untakenColumns(sheet, id === null).filter(([key, { use }]) => key in writtenOver && use !== "by_day");
  if (columns.length === 0) return [];
  if (id === null)
    return [`Not taken, as these columns are to read: ${listed(columns.map(([, { heading }]) => heading))}`];
  return columns.map(
    ([key, column]) => `${writtenText(column, writtenOver[key] ?? null)} is not taken, as this column is to read`,
  );
}

function writtenText(column: SheetColumn, value: SheetValue): string {
  if (value === null || value === "") return `${column.heading}: emptying it`;
  const asText = typeof value === "string" && !(column.type === "date" && isIsoDate(value));
  return valueText(asText ? { ...column, type: "text" } : column, value);
}
