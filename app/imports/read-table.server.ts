import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import { readRows, type TouchedRows } from "#app/domain/sheet/rows.ts";
import { SHEETS, sheetOfHeadings } from "#app/domain/sheet/sheets.ts";
import { readSheetFile } from "./read-sheet-file.server.ts";

/** What a file says that is imported, or what is wrong with it in words that name the row. */
export type TableRead = ({ ok: true } & TouchedRows) | { ok: false; problems: string[] };

/** How many problems are told; the rest are counted. */
const MOST_TOLD = 50;

/** The rows of a file as rows of this kind of sheet. */
export async function readTable(bytes: Uint8Array, kind: SheetKind): Promise<TableRead> {
  const file = await readSheetFile(bytes);
  const is = file.ok ? sheetOfHeadings(file.headings) : undefined;
  if (is !== undefined && is !== kind)
    return wrong([`This is a spreadsheet of ${SHEETS[is].noun[1]}, not of ${SHEETS[kind].noun[1]}.`]);
  const read = readRows(SHEETS[kind], file);
  if (!read.ok) return wrong(read.problems.map(problemText));
  const rows = read.rows.filter(({ untouched, writtenOver }) => !untouched || writtenOver);
  return { ok: true, untouched: read.rows.length - rows.length, rows };
}

function wrong(problems: string[]): TableRead {
  const more = problems.length - MOST_TOLD;
  const told = problems.slice(0, MOST_TOLD);
  return { ok: false, problems: more > 0 ? [...told, `And ${more.toLocaleString("en-GB")} more.`] : told };
}

/** "Row 7, Minutes: “soon” is not a whole number". */
function problemText({ row, column, words }: SheetProblem): string {
  const where = [row === null ? "" : `Row ${row}`, column ?? ""].filter(Boolean).join(", ");
  return where === "" ? words : `${where}: ${words}`;
}
