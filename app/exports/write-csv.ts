import Papa from "papaparse";
import { plainText } from "#app/domain/sheet/cells.ts";
import { escapeFormula } from "#app/domain/sheet/formulae.ts";
import type { Table } from "#app/domain/sheet/table.ts";

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table as CSV (RFC 4180): UTF-8 with its mark, lines that end as Windows
 * ends them, days as 2026-09-08. Text that a spreadsheet would take for a formula has an
 * apostrophe before it, which `readCsv` takes off again.
 */
export function writeCsv({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row) =>
    row.map((value) => (typeof value === "string" ? escapeFormula(plainText(value)) : value)),
  );
  const text = Papa.unparse([fields, ...data], { newline: "\r\n" });
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}
