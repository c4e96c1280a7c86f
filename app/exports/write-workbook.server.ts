import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { plainText } from "#app/domain/sheet/cells.ts";
import type { SheetValue } from "#app/domain/sheet/columns.ts";
import type { Table, TableColumn } from "#app/domain/sheet/table.ts";
import { filtersAndChoices } from "./sheet-features.ts";

type Cell = SheetData[number][number];

/** What Excel keeps in one cell, in characters. */
const MOST_CELL = 32_767;
/** What Excel keeps of a sheet's name, in characters. */
const MOST_NAME = 31;

/**
 * A table as an Excel workbook of one sheet: days and numbers as such, everything
 * else as text whatever it looks like; the headings and the first column stay in
 * sight, every heading filters, and a choice is offered as a list.
 */
export async function writeWorkbook(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = table.title
    .replace(/[[\]:*?/\\']/g, " ")
    .slice(0, MOST_NAME)
    .trim();
  const headings = table.columns.map(({ heading }): Cell => ({ value: heading, fontWeight: "bold" }));
  const rows = table.rows.map((row) => row.map((value, index) => cellOf(table.columns[index], value)));
  const written = await writeExcelFile(
    [
      {
        sheet,
        data: [headings, ...rows],
        columns: table.columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
    ],
    { features: [filtersAndChoices(table, sheet)] },
  ).toBuffer();
  return new Uint8Array(written);
}

function cellOf(column: TableColumn | undefined, value: SheetValue): Cell {
  if (value === null || value === "") return null;
  if (column?.type === "date")
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", alignVertical: "top" };
  if (column?.type === "number") return { value: Number(value), type: Number, alignVertical: "top" };
  return { value: cellText(String(value)), type: String, format: "@", wrap: true, alignVertical: "top" };
}

/** Text as Excel keeps it: "_x0041_" would be read as a letter unless its own beginning is written so. */
function cellText(text: string): string {
  const plain = plainText(text);
  const short = plain.length > MOST_CELL ? `${plain.slice(0, MOST_CELL - 1)}…` : plain;
  return short.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
