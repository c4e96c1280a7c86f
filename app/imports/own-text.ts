import Papa from "papaparse";
import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import { CannotRead, tooManyCells } from "./cannot-read.ts";
import { MOST_DELIMITERS } from "./limits.ts";

const DELIMITERS = ["\t", ";", ","] as const;
const LOOKED_AT = 60;
const MOST_LOOKED_AT = 200_000;

/** The letters of a text file, in whichever of the usual encodings: its bytes tell UTF-8, UTF-16 and Windows-1252 apart. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = encoding === WINDOWS ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw new CannotRead("This file is no text and no table: it holds bytes that no text has.");
  return text;
}

/** A text of rows as a grid: tabs, semicolons or commas between the cells, whichever makes the most even rows. */
export function textGrid(text: string): OwnGrid {
  const delimiter = delimiterOf(text);
  if (text.split(delimiter, MOST_DELIMITERS + 1).length > MOST_DELIMITERS) throw tooManyCells();
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    preview: MOST_ROWS + 50,
    quoteChar: quoteFor(text, delimiter),
  });
  return { name: "", rows: delimiter === "\t" ? joinBroken(data) : data };
}

const WINDOWS = "windows-1252";
/** The letters of bytes 0x80 to 0x9f, which Node itself may take for controls. */
const WINDOWS_LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideEncoding(bytes.subarray(0, 2_000));
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return WINDOWS;
  }
}

/** UTF-16 without its mark: nearly every second byte of English text is nothing. */
function wideEncoding(start: Uint8Array): string | null {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (start[at] === 0) even += 1;
    if (start[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.1 ? "utf-16be" : null;
}

/** The delimiter by which most rows have the same number of cells. */
function delimiterOf(text: string): string {
  const start = text.slice(0, MOST_LOOKED_AT);
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: LOOKED_AT });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 1, rows = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return { delimiter, score: rows + Math.min(width, 20) / 100 + (delimiter === "\t" && rows > 0 ? LOOKED_AT : 0) };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ",";
}

/** Words copied with a single quotation mark in them are no cell that goes on for ever. */
function quoteFor(text: string, delimiter: string): string {
  const isQuoted = text.startsWith('"') || text.includes(`${delimiter}"`) || text.includes('\n"');
  return isQuoted ? '"' : "\u0001";
}

/** Rows that paragraphs within a cell have broken, as a table copied from Word comes: put together until they are whole. */
function joinBroken(rows: string[][]): string[][] {
  const width = commonest(rows.map(({ length }) => length));
  if (width < 3) return rows;
  const whole: string[][] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const joined = row.length > 1 && row.length < width ? continued(rows, at, width) : null;
    whole.push(joined?.cells ?? row);
    at += joined?.more ?? 0;
  }
  return whole;
}

const MOST_BROKEN = 30;

function continued(rows: string[][], at: number, width: number): { cells: string[]; more: number } | null {
  let cells = [...(rows[at] ?? [])];
  for (let more = 1; more <= MOST_BROKEN; more++) {
    const [first = "", ...rest] = rows[at + more] ?? [];
    if (at + more >= rows.length || cells.length + rest.length > width) return null;
    cells = [...cells.slice(0, -1), `${cells.at(-1) ?? ""}\n${first}`, ...rest];
    if (cells.length === width) return { cells, more };
  }
  return null;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}
