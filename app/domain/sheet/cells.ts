import { cleanText, isSameText, shorten } from "#app/domain/text.ts";
import type { SheetColumn, SheetValue } from "./columns.ts";
import { readDay } from "./days.ts";

/** What a file holds in one cell. */
export type Cell = string | number | null;
export type CellRead = { ok: true; value: SheetValue } | { ok: false; words: string };

/** A cell as a value of its column: a code for its words, a day for a date. Says in words why it is none. */
export function readCell(column: SheetColumn, cell: Cell): CellRead {
  switch (column.type) {
    case "text":
      return { ok: true, value: plainText(cell) };
    case "number":
      return readNumber(cell);
    case "one_of":
      return readWord(column.words, plainText(cell));
    case "date": {
      const read = readDay(typeof cell === "number" ? cell : plainText(cell));
      return read.ok ? { ok: true, value: read.day } : read;
    }
  }
}

/** A cell as text is kept: a trip through a spreadsheet changes none of it. */
export function plainText(cell: Cell): string {
  return cleanText(String(cell ?? ""));
}

function readNumber(cell: Cell): CellRead {
  const text = plainText(cell);
  if (text === "") return { ok: true, value: null };
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(",", "") : text;
  const whole = /^-?\d{1,9}(\.0+)?$/.test(plain);
  if (!whole) return { ok: false, words: `“${shorten(text)}” is not a whole number` };
  return { ok: true, value: Number(plain) };
}

function readWord(words: Readonly<Record<string, string>>, text: string): CellRead {
  if (text === "") return { ok: true, value: null };
  const known = Object.entries(words).find(([, said]) => isSameText(said, text));
  if (known) return { ok: true, value: known[0] };
  const choices = Object.values(words).join(", ");
  return { ok: false, words: `“${shorten(text)}” is not one of the choices: ${choices}` };
}

/** What is wrong with a value that could be read: left out, too long, too small or too great; null for nothing. */
export function limitText(column: SheetColumn, value: SheetValue): string | null {
  if (value === null || value === "") return column.required ?? null;
  if (column.type === "text" && column.most !== undefined && String(value).length > column.most)
    return `Use ${column.most} characters or fewer: this has ${String(value).length}`;
  if (column.type !== "number" || typeof value !== "number") return null;
  if (column.least !== undefined && value < column.least) return `Enter ${column.least} or more`;
  if (column.most !== undefined && value > column.most) return `Enter ${column.most} or fewer`;
  return null;
}
