import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import type { Db } from "#db/open.server.ts";
import { updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { tableTitle } from "./kept-table.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

/** What is left of a table whose words are no longer kept. */
export const FORGOTTEN = { grids: "[]", readings: "[]", mapping: null, records: null, choices: "{}" };

/** Discards a table that was not saved: what its file said is not kept. Refuses by role, state and a stale version. */
export function discardTable(db: Db, acting: Acting, input: TableInput): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "discard_table", input);
    await updateOwnImport(trx, table.id, { ...FORGOTTEN, state: OWN_IMPORT_DEEDS.discard_table.to });
    await writeEvent(trx, acting, {
      action: "own_table_discarded",
      subject: { kind: "own_import", id: table.id, version: table.version + 1 },
      bodyId: table.bodyId,
      particulars: { title: tableTitle(table) },
    });
    return { id: table.id };
  });
}
