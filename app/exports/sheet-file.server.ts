import type { MadeFile } from "#app/domain/paper/asked-file.ts";
import type { Table } from "#app/domain/sheet/table.ts";
import type { SheetFormat } from "./asked-sheet.ts";
import { writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-workbook.server.ts";

const FORMATS = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeWorkbook,
  },
  csv: { type: "text/csv; charset=utf-8", write: (table: Table) => Promise.resolve(writeCsv(table)) },
} as const;

/** A table as a file to download, under a name without its ending. */
export async function sheetFile(format: SheetFormat, name: string, table: Table): Promise<MadeFile> {
  const { type, write } = FORMATS[format];
  return { bytes: await write(table), type, name: `${name}.${format}` };
}
