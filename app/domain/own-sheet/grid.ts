import { cleanText, foldText } from "#app/domain/text.ts";

/** A cell of a file that was not made here: words, or a number. Days are "2027-01-12", months "January 2027", times "14:00". */
export type OwnCell = string | number | null;

/**
 * One sheet of a workbook, one table of a document, or what was pasted. `name` is the sheet's, or the words above the
 * table. `from` are the rows of the file that its rows were made of, where one row of the file became several.
 */
export type OwnGrid = { name: string; rows: readonly (readonly OwnCell[])[]; from?: readonly number[] };

/** A row with its number in the file, from 1; `number` is its own alone, and `from` the row that it was made of. */
export type NumberedRow = { number: number; from?: number; cells: readonly string[] };

/** A column of hers. `at` is where it stands in each row's cells. */
export type OwnColumn = { at: number; heading: string; made: "column" | "section_day" | "section_words" };
/** Where rows begin that another row of the file was made into as well. */
const MADE_OF_ANOTHER = 1_000_000;

/** A cell as text is kept. */
export function cellText(cell: OwnCell | undefined): string {
  return cleanText(String(cell ?? ""));
}

/** The rows of a grid as text, as wide as the widest, each with its number. */
export function rowsOf({ rows, from }: OwnGrid): NumberedRow[] {
  const texts = rows.map((row) => row.map(cellText));
  const width = texts.reduce((most, row) => Math.max(most, row.findLastIndex((text) => text !== "") + 1), 0);
  const seen = new Set<number>();
  return texts.map((row, index) => {
    const own = from?.[index] ?? index + 1;
    const isFirst = !seen.has(own);
    seen.add(own);
    const cells = Array.from({ length: width }, (_, at) => row[at] ?? "");
    return isFirst ? { number: own, cells } : { number: MADE_OF_ANOTHER + index, from: own, cells };
  });
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
