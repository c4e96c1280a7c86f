import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, PANEL } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { takenOut } from "#tests/support/taken-out.ts";
import { OFFICERS, type Rows } from "./row.ts";

async function givenImport(db: Db): Promise<number> {
  const rows = [await takenOut(db, "themes", await givenTheme(db), { title: "Host families" })];
  const input = { bodyId: PANEL, kind: "themes" as const, fileName: "themes.xlsx", read: { untouched: 0, rows } };
  const done = await uploadSheet(db, acting("officer", new Date().toISOString()), input);
  if (!done.ok) throw new Error(done.refusal.because);
  return done.result.id;
}

const waiting = (end: string) => async (db: Db) => `/imports/${await givenImport(db)}/${end}`;

/** Who may post what, written out by hand. */
export const IMPORTS_ROWS: Rows = {
  "imports.new": {
    may: OFFICERS,
    at: () => "/imports/new",
    fields: { kind: "themes" },
    file: async (db) => {
      const records = await readSheetRecords(db, as("officer"), "themes", [await givenTheme(db)]);
      return { name: "themes.csv", bytes: writeCsv(sheetTable(SHEETS.themes, records)) };
    },
  },
  "imports.$id_.confirmation": { may: OFFICERS, at: waiting("confirmation") },
  "imports.$id_.discarding": { may: OFFICERS, at: waiting("discarding") },
  "imports.$id_.undoing": {
    may: OFFICERS,
    at: async (db) => {
      const importId = await givenImport(db);
      const read = await readImport(db, as("officer"), importId, 1);
      if (!read) throw new Error("The import is not to be seen");
      const { version, mark, seen } = read;
      const done = await saveImport(db, acting("officer"), { importId, version, mark, seen });
      if (!done.ok) throw new Error(done.refusal.because);
      return `/imports/${importId}/undoing`;
    },
  },
};
