import { z } from "zod";
import { SHEET_KINDS, type SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import { readRows } from "#app/domain/sheet/rows.ts";
import { SHEETS, sheetOfHeadings } from "#app/domain/sheet/sheets.ts";
import { oneOf } from "#app/http/form-parts.server.ts";
import { readSheetFile } from "#app/imports/read-sheet-file.server.ts";

export const NewImport = z.object({
  bodyId: z.coerce.number("Choose the body").int().positive(),
  kind: oneOf(SHEET_KINDS, "Choose what the spreadsheet holds"),
});

/** How many problems are told; the rest are counted. */
const MOST_TOLD = 50;

/** The rows of the file, or what is wrong with it in words that name the row. */
export async function readTable(bytes: Uint8Array, kind: SheetKind) {
  const file = await readSheetFile(bytes);
  const is = file.ok ? sheetOfHeadings(file.headings) : undefined;
  if (is !== undefined && is !== kind)
    return wrong([`This is a spreadsheet of ${SHEETS[is].noun[1]}, not of ${SHEETS[kind].noun[1]}.`]);
  const read = readRows(SHEETS[kind], file);
  return read.ok ? read : wrong(read.problems.map(problemText));
}

function wrong(problems: string[]) {
  const more = problems.length - MOST_TOLD;
  const told = problems.slice(0, MOST_TOLD);
  return { ok: false as const, problems: more > 0 ? [...told, `And ${more.toLocaleString("en-GB")} more.`] : told };
}

/** "Row 7, Minutes: “soon” is not a whole number". */
function problemText({ row, column, words }: SheetProblem): string {
  const where = [row === null ? "" : `Row ${row}`, column ?? ""].filter(Boolean).join(", ");
  return where === "" ? words : `${where}: ${words}`;
}
