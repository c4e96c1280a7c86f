import { CannotRead, tooLong } from "./cannot-read.ts";
import { UNREADABLE } from "./guard-markup.ts";
import { LAST_ROW_NUMBER, MOST_CELL, MOST_COLUMNS } from "./limits.ts";

const CELL = /<c(?=[\s/>])([^<>]*)>/g;
const CELL_END = "</c>";
const ADDRESS = /\sr\s*=\s*["']([A-Z]{1,3})([1-9]\d{0,6})["']/;

/** Where a cell stands that holds more than a value, and what it holds. */
export type OddCell = { row: number; column: number; what: "formula" | "error" };

/**
 * Goes over a worksheet before it is read: refuses cells far outside of any
 * sheet of ours, which would fill the memory, and finds those that hold a
 * formula or an error, which would be read as something else.
 */
export function guardSheet(xml: string): OddCell[] {
  if (/<\w+:(?:c|row|sheetData)[\s/>]/.test(xml)) throw new CannotRead(UNREADABLE);
  const odd: OddCell[] = [];
  let cells = 0;
  for (const { index, 0: tag, 1: attributes = "" } of xml.matchAll(CELL)) {
    cells++;
    const address = ADDRESS.exec(attributes);
    if (!address) throw new CannotRead(UNREADABLE);
    if (attributes.endsWith("/")) continue;
    const [row, column] = [Number(address[2]), columnNumber(address[1] ?? "")];
    requireNear(row, column);
    const inner = insideOf(xml, index + tag.length);
    if (inner.length > 8 * MOST_CELL) throw tooLong(row);
    if (/<f[\s/>]/.test(inner)) odd.push({ row, column, what: "formula" });
    else if (/\st\s*=\s*["']e["']/.test(attributes)) odd.push({ row, column, what: "error" });
  }
  if (cells !== (xml.match(/<c[\s/>]/g) ?? []).length) throw new CannotRead(UNREADABLE);
  for (const [, number] of xml.matchAll(/<row\s[^<>]*?\br=\s*["'](\d+)["']/g)) requireNear(Number(number), 1);
  return odd;
}

/** What stands in a cell that opens before this place. A cell without an end, or with another in it, is refused: each is looked through once. */
function insideOf(xml: string, from: number): string {
  const end = xml.indexOf(CELL_END, from);
  const inner = end < 0 ? "<c " : xml.slice(from, end);
  if (/<c[\s/>]/.test(inner)) throw new CannotRead(UNREADABLE);
  return inner;
}

/** A part that asks for an entity to be opened is refused: no spreadsheet writes one. */
export function refuseEntities(xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new CannotRead("The workbook holds an XML document type, which no spreadsheet needs. It was not opened.");
}

function requireNear(row: number, column: number): void {
  if (row > LAST_ROW_NUMBER)
    throw new CannotRead(
      `The sheet reaches down to row ${row.toLocaleString("en-GB")}. Delete the rows below your own`,
    );
  if (column > 4 * MOST_COLUMNS)
    throw new CannotRead(`The sheet has more than ${MOST_COLUMNS} columns. Delete those to the right of your own`);
}

/** “AA” as 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
