import { plainText } from "./cells.ts";
import { checkOf } from "./check.ts";
import {
  CHECK_HEADING,
  REFERENCE_HEADING,
  type SheetColumn,
  type SheetDefinition,
  type SheetValue,
} from "./columns.ts";
import { MOST_ROWS } from "./limits.ts";
import { reference } from "#app/domain/references.ts";

/** A column of a table that is written. The words of a choice are offered where it may be changed. */
export type TableColumn = {
  heading: string;
  type: "text" | "number" | "date";
  width: number;
  choices?: readonly string[];
  /** It says nothing to a person, and is left out on paper. */
  unprinted?: true;
};

/** A table as it is written into a file, whatever the file's format. */
export type Table = { title: string; columns: readonly TableColumn[]; rows: readonly SheetValue[][] };

/** A record as a sheet takes it out: its values under every column, codes where a column is one of some words. */
export type SheetRecord = {
  id: number;
  version: number;
  values: Readonly<Record<string, SheetValue>>;
};

/** Records as a table that can be imported: the reference first, the check last. */
export function sheetTable(sheet: SheetDefinition, records: readonly SheetRecord[]): Table {
  const columns = Object.entries(sheet.columns);
  return {
    title: sheet.title,
    columns: [
      { heading: REFERENCE_HEADING, type: "text", width: 11 },
      ...columns.map(([, column]) => tableColumn(column)),
      { heading: CHECK_HEADING, type: "text", width: 22, unprinted: true },
    ],
    rows: records
      .slice(0, MOST_ROWS)
      .map((record) => [
        reference(sheet.record, record.id),
        ...columns.map(([key, column]) => cellOf(column, record.values[key] ?? null)),
        checkOf(sheet, record),
      ]),
  };
}

function tableColumn(column: SheetColumn): TableColumn {
  const { heading, width } = column;
  if (column.type !== "one_of") return { heading, width, type: column.type };
  return { heading, width, type: "text", choices: Object.values(column.words) };
}

function cellOf(column: SheetColumn, value: SheetValue): SheetValue {
  if (value === null) return null;
  if (column.type === "one_of") return column.words[String(value)] ?? String(value);
  return column.type === "text" ? plainText(value) : value;
}
