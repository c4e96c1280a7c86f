import { yearStartsOn } from "#app/domain/municipal-year.ts";
import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import { refused } from "#app/domain/verdict.ts";
import { mayReadApart, readOwnRowsApart, readOwnSheetApart } from "#app/imports/read-apart.server.ts";
import { chooseColumns, readSheetAgain } from "#app/services/own-sheet/choose-columns.server.ts";
import { keptTable } from "#app/services/own-sheet/kept-table.server.ts";
import { openTableToRead } from "#app/services/own-sheet/table-to-move.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";

/** As many rows without a wording are named. */
const MOST_EMPTY = 200;

type Db = Parameters<typeof chooseColumns>[0];

type Input = {
  importId: number;
  version: number;
  sheet: number;
  kind: OwnKind;
  startYear: number;
  headingsAt: number | null;
  readAgain: boolean;
  columns: Record<number, string>;
  everywhere: Record<string, string>;
};

/** Takes up which column is what: the rows are read by it in the process apart, and kept. With the headings in another row the sheet is read again first. */
export async function takeUpColumns(db: Db, acting: Acting, input: Input): Promise<Outcome<{ id: number }>> {
  const { importId, version, sheet, headingsAt, kind, startYear, columns, everywhere } = input;
  const table = await openTableToRead(db, acting, input);
  if (!table.ok) return table;
  const now = mayReadApart();
  if (!now.allowed) return { ok: false, refusal: now };
  const { grids, readings } = keptTable(table.result);
  const [grid, reading] = [grids[sheet], readings[sheet]];
  if (!grid || !reading) return { ok: false, refusal: refused("input", "Choose a sheet of the file.") };
  if (input.readAgain) {
    const read = await readOwnSheetApart({ grid, fileName: table.result.fileName, headingsRow: headingsAt });
    if (!read.ok) return { ok: false, refusal: refused("input", read.problems.join(" ")) };
    return readSheetAgain(db, acting, { importId, version, sheet, reading: read.reading });
  }
  const mapping = { kind, columns, everywhere, sheet, startYear };
  const year = { yearStartsOn: yearStartsOn(startYear, table.result), today: acting.actor.today };
  const rows = await readOwnRowsApart({ grid, headingsRow: reading.headingsAt, mapping, year });
  if (!rows.ok) return { ok: false, refusal: refused("input", rows.problems.join(" ")) };
  const read = { ...mapping, empty: rows.empty.slice(0, MOST_EMPTY) };
  return chooseColumns(db, acting, { importId, version, mapping: read, records: rows.records });
}
