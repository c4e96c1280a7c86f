import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { checkOf } from "#app/domain/sheet/check.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import { readCheck } from "#app/domain/sheet/check.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { takenColumns } from "#app/domain/sheet/columns.ts";
import type { Db } from "#db/open.server.ts";
import { as } from "./cast.ts";

/** A row of a table as it comes back from outside: the record as it was taken out, with these values edited. */
export async function takenOut(
  db: Db,
  kind: SheetKind,
  id: number,
  edited: Record<string, unknown> = {},
): Promise<SheetRow> {
  const sheet = SHEETS[kind];
  const [record] = await readSheetRecords(db, as("officer"), kind, [id]);
  if (!record) throw new Error(`${kind} ${id} is not there to be taken out`);
  const taken = Object.fromEntries(takenColumns(sheet).map(([key]) => [key, record.values[key] ?? null]));
  const check = readCheck(checkOf(sheet, record));
  return {
    number: id + 1,
    id,
    check,
    untouched: Object.keys(edited).length === 0,
    values: { ...taken, ...edited } as SheetRow["values"],
  };
}

/** A new row: these values, and nothing in the other columns. */
export function newRow(kind: SheetKind, number: number, values: Record<string, unknown>): SheetRow {
  const empty = Object.fromEntries(
    takenColumns(SHEETS[kind]).map(([key, { type }]) => [key, type === "text" ? "" : null]),
  );
  return {
    number,
    id: null,
    check: null,
    untouched: false,
    values: { ...empty, ...values } as SheetRow["values"],
  };
}
