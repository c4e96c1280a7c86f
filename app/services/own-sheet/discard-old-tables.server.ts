import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { listTablesToDiscard } from "#db/administration/retention.server.ts";
import { updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { tell, type Kept } from "#app/services/administration/outlived.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { FORGOTTEN } from "./discard-table.server.ts";
import { tableTitle } from "./kept-table.server.ts";

/** Discards the tables that nobody has saved: what their files said is not kept. */
export async function discardOldTables(trx: Trx, kept: Kept): Promise<void> {
  for (const { id, bodyId, version, ...table } of await listTablesToDiscard(trx, kept)) {
    await updateOwnImport(trx, id, { ...FORGOTTEN, state: OWN_IMPORT_DEEDS.discard_table.to });
    const subject = { kind: "own_import", id, version: version + 1 } as const;
    await tell(trx, kept.now, {
      action: "own_table_discarded",
      subject,
      bodyId,
      particulars: { title: tableTitle(table) },
    });
  }
}
