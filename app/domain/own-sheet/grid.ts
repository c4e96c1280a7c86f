import { cleanText, foldText } from "#app/domain/text.ts";

/** A cell of a file that was not made here: words, or a number. Days are "2027-01-12", months "January 2027", times "14:00". */
export type OwnCell = string | number | null;

/** One sheet of a workbook, one table of a document, or what was pasted. `name` is the sheet's, or the words above the table. */
export type OwnGrid = { name: string; rows: readonly (readonly OwnCell[])[] };

/** A row with its number in the file, from 1. */
export type NumberedRow = { number: number; cells: readonly string[] };

/** A cell as text is kept. */
export function cellText(cell: OwnCell | undefined): string {
  return cleanText(String(cell ?? ""));
}

/** The rows of a grid as text, as wide as the widest, each with its number. */
export function rowsOf({ rows }: OwnGrid): NumberedRow[] {
  const texts = rows.map((row) => row.map(cellText));
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return texts.map((row, index) => ({
    number: index + 1,
    cells: Array.from({ length: width }, (_, at) => row[at] ?? ""),
  }));
}

/** What stands in a row, each once: one for a title that is merged over the whole table. */
export function differentTexts(cells: readonly string[]): string[] {
  return [...new Set(cells.filter((text) => text !== ""))];
}

/** A heading as it is looked up: folded, its signs as spaces, “Member(s)” as “members”. */
export function foldHeading(text: string): string {
  return foldText(text.replace(/\((s|es)\)/gi, "$1"))
    .replace(/[^\p{L}\p{N}#?]+/gu, " ")
    .trim();
}
