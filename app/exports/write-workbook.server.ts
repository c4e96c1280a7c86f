import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { plainText } from "#app/domain/sheet/cells.ts";
import type { SheetValue } from "#app/domain/sheet/columns.ts";
import type { Table, TableColumn } from "#app/domain/sheet/table.ts";
import { sheetFeatures } from "./sheet-features.ts";
import { headingHeight, LETTERS, rowHeight, widthsOf } from "./sheet-size.ts";

type Cell = SheetData[number][number];

/** What Excel keeps in one cell, in characters. */
const MOST_CELL = 32_767;
/** What Excel keeps of a sheet's name, in characters. */
const MOST_NAME = 31;

/**
 * A table as an Excel workbook of one sheet: days and numbers as such, everything
 * else as text whatever it looks like; the headings and the first column stay in
 * sight, every heading filters, a choice is offered as a list, and all of it shows, on the screen and on paper.
 */
export async function writeWorkbook(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = table.title
    .replace(/[[\]:*?/\\']/g, " ")
    .slice(0, MOST_NAME)
    .trim();
  const widths = widthsOf(table);
  const headings = table.columns.map(({ heading }): Cell => headingOf(heading, headingHeight(table, widths)));
  const rows = table.rows.map((row) => {
    const height = rowHeight(table.columns, row, widths);
    return row.map((value, index): Cell => cellOf(table.columns[index], value, height));
  });
  const written = await writeExcelFile(
    [
      {
        sheet,
        data: [headings, ...rows],
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
    ],
    { features: [sheetFeatures(table, sheet, widths)], fontFamily: "Arial", fontSize: LETTERS },
  ).toBuffer();
  return new Uint8Array(written);
}

function headingOf(value: string, height: number): Cell {
  return { value, height, fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#EEF3F3" };
}

function cellOf(column: TableColumn | undefined, value: SheetValue, height: number): Cell {
  if (value === null || value === "") return null;
  const place = { height, alignVertical: "top" } as const;
  if (column?.type === "date")
    return { ...place, align: "left", value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  if (column?.type === "number") return { ...place, value: Number(value), type: Number };
  return { ...place, value: cellText(String(value)), type: String, format: "@", wrap: true };
}

/** Text as Excel keeps it: "_x0041_" would be read as a letter unless its own beginning is written so. */
function cellText(text: string): string {
  const plain = plainText(text);
  const short = plain.length > MOST_CELL ? `${plain.slice(0, MOST_CELL - 1)}…` : plain;
  return short.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
