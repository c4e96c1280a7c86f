import { strFromU8, strToU8, zipSync } from "fflate";
import readWorkbookFile from "read-excel-file/node";
import { MONTHS } from "#app/domain/calendar.ts";
import type { OwnCell, OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { CannotRead, tooManyCells } from "./cannot-read.ts";
import { requireWorkbook } from "./file-kind.ts";
import { NO_SHEET } from "./guard-markup.ts";
import { MOST_DELIMITERS } from "./limits.ts";
import { looseCells, type SheetMarkup } from "./own-worksheet.ts";
import { openWorkbook, type Worksheet } from "./read-workbook.server.ts";
import { listParts } from "./unpack.server.ts";

/** Every sheet of a workbook that holds anything, merged cells filled. Formulae are what they came to; errors are nothing. */
export async function ownWorkbook(bytes: Uint8Array): Promise<OwnGrid[]> {
  requireWorkbook(listParts(bytes));
  const { parts, worksheets, styles } = openWorkbook(bytes);
  const tables = worksheets.filter(({ isChart }) => !isChart);
  const markup = new Map(tables.map(({ name, xml }) => [name, looseCells(xml ?? noSheet(), styles)]));
  const packed = zipSync(withoutCharts(parts, worksheets), { level: 0 });
  const sheets = await readWorkbookFile(Buffer.from(packed), { trim: false }).catch(() => {
    throw new CannotRead(NO_SHEET);
  });
  const budget = { cells: MOST_DELIMITERS };
  const hidden = new Set(worksheets.filter((one) => one.hidden).map(({ name }) => name));
  return sheets
    .filter(({ sheet }) => !hidden.has(sheet))
    .map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data, markup.get(sheet), budget) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== "")));
}

function noSheet(): never {
  throw new CannotRead(NO_SHEET);
}

/** A chart that has a sheet to itself is no table, and no part of what is read. */
function withoutCharts(
  parts: Record<string, Uint8Array>,
  worksheets: readonly Worksheet[],
): Record<string, Uint8Array> {
  const charts = worksheets.filter(({ isChart }) => isChart);
  const book = parts["xl/workbook.xml"];
  if (charts.length === 0 || !book) return parts;
  const xml = charts.reduce((text, { tag }) => text.replace(tag, ""), strFromU8(book));
  return { ...parts, "xl/workbook.xml": strToU8(xml) };
}

function rowsOfSheet(
  data: readonly (readonly unknown[])[],
  markup: SheetMarkup | undefined,
  budget: { cells: number },
): OwnCell[][] {
  const rows = data.map((row, at) => row.map((value, column) => cellOf(value, markup, at + 1, column + 1)));
  budget.cells -= rows.reduce((sum, row) => sum + row.length, 0);
  for (const { top, left, bottom, right } of markup?.merged ?? []) {
    budget.cells -= Math.max(0, Math.min(bottom, rows.length) - top + 1) * (right - left + 1);
    if (budget.cells < 0) throw tooManyCells();
    const value = rows[top - 1]?.[left - 1] ?? null;
    if (value === null || value === "") continue;
    for (const row of rows.slice(top - 1, bottom))
      for (let column = left; column <= right; column++) row[column - 1] = value;
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

function cellOf(value: unknown, markup: SheetMarkup | undefined, row: number, column: number): OwnCell {
  if (value === null || value === undefined) return null;
  const place = `${row},${column}`;
  if (markup?.errors.has(place)) return null;
  if (value instanceof Date) return dateCell(value, markup?.months.has(place) ?? false);
  if (typeof value === "number") return Number.isFinite(value) ? tidy(value) : null;
  return typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
}

const BEFORE_DAYS = Date.UTC(1900, 0, 1);
const MINUTE_MS = 60_000;

/** A day, with its time where it has one; a time of day alone; or the month, where only that is shown. */
function dateCell(value: Date, isMonth: boolean): string | null {
  if (Number.isNaN(value.getTime())) return null;
  const whole = new Date(Math.round(value.getTime() / MINUTE_MS) * MINUTE_MS).toISOString();
  const [day = "", time = ""] = [whole.slice(0, 10), whole.slice(11, 16)];
  if (value.getTime() < BEFORE_DAYS) return time;
  if (isMonth) return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  return time === "00:00" ? day : `${day} ${time}`;
}

/** 0.30000000000000004 as it is shown. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
