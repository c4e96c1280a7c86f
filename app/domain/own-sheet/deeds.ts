import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { WAITING_OWN_IMPORTS } from "./state-sets.ts";
import type { OwnImportState } from "./states.ts";

/** Every deed on a table that was not made here: it is brought in, read by its columns, saved or discarded, and perhaps undone. */
export const OWN_IMPORT_DEEDS = {
  bring_in_table: { words: "bring in a table", roles: OFFICER, label: "Bring in", event: "own_table_brought" },
  choose_columns: {
    words: "say what the columns of a table are",
    roles: OFFICER,
    from: WAITING_OWN_IMPORTS,
    to: "read",
    reason: "none",
    label: "Change what the columns are",
    path: "columns",
  },
  save_table: {
    words: "save a table",
    roles: OFFICER,
    from: ["read"],
    to: "saved",
    reason: "none",
    event: "own_rows_saved",
  },
  discard_table: {
    words: "discard a table",
    roles: OFFICER,
    from: WAITING_OWN_IMPORTS,
    to: "discarded",
    reason: "none",
    label: "Discard it",
    path: "discarding",
    event: "own_table_discarded",
  },
  publish_table: {
    words: "publish what a table brought in of the past",
    roles: OFFICER,
    from: ["saved"],
    reason: "none",
    label: "Publish what was brought in",
    path: "publication",
  },
  undo_table: {
    words: "undo what was saved of a table",
    roles: OFFICER,
    from: ["saved"],
    to: "undone",
    reason: "none",
    label: "Undo it all",
    path: "undoing",
    event: "own_rows_undone",
  },
} as const satisfies DeedTable<OwnImportState>;

export type OwnImportDeed = keyof typeof OWN_IMPORT_DEEDS;
