import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import type { ImportState } from "./kinds.ts";

/** Every deed on the import of a spreadsheet: it is uploaded and checked, then saved or discarded, and perhaps undone. */
export const IMPORT_DEEDS = {
  import_rows: { words: "import a spreadsheet", roles: OFFICER, label: "Import a spreadsheet", event: "table_brought" },
  save_import: {
    words: "save an import",
    roles: OFFICER,
    from: ["previewed"],
    to: "applied",
    reason: "none",
    event: "rows_imported",
  },
  discard_import: {
    words: "discard an import",
    roles: OFFICER,
    from: ["previewed"],
    to: "discarded",
    reason: "none",
    label: "Discard this import",
    path: "discarding",
    event: "table_discarded",
  },
  undo_import: {
    words: "undo an import",
    roles: OFFICER,
    from: ["applied"],
    to: "undone",
    reason: "none",
    label: "Undo this import",
    path: "undoing",
    event: "rows_import_undone",
  },
} as const satisfies DeedTable<ImportState>;

export type ImportDeed = keyof typeof IMPORT_DEEDS;
