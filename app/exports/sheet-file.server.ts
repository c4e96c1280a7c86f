import type { Table } from "#app/domain/sheet/table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-workbook.server.ts";

const FORMATS = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeWorkbook,
  },
  csv: { type: "text/csv; charset=utf-8", write: (table: Table) => Promise.resolve(writeCsv(table)) },
} as const;

export type SheetFormat = keyof typeof FORMATS;

/**
 * Which sheet, and in which format, the last part of an address names:
 * "themes.xlsx". Undefined where it is none of these.
 */
export function askedSheet<const S extends string>(
  file: string | undefined,
  sheets: readonly S[],
): { sheet: S; format: SheetFormat } | undefined {
  const [, name, ending] = /^([a-z-]+)\.(xlsx|csv)$/.exec(file ?? "") ?? [];
  const sheet = sheets.find((one) => one === name);
  return sheet && ending ? { sheet, format: ending as SheetFormat } : undefined;
}

/** A table as a file to download, under a name without its ending. */
export async function sheetFile(format: SheetFormat, name: string, table: Table) {
  const { type, write } = FORMATS[format];
  return { bytes: await write(table), type, name: `${name}.${format}` };
}
