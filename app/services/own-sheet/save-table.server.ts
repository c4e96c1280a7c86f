import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { OWN_KINDS } from "#app/domain/own-sheet/kinds.ts";
import { hasOwnRowsToSave, mayBringInKind } from "#app/domain/own-sheet/may.ts";
import { staleTable } from "#app/domain/own-sheet/stale-table.ts";
import { updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { FORGOTTEN } from "./discard-table.server.ts";
import { tableTitle, type MadeOfTable } from "./kept-table.server.ts";
import { markOfPlan, planTable } from "./plan-table.server.ts";
import { keepRestOfFile } from "./rest-of-file.server.ts";
import { saveOwnRows } from "./save-own-rows.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

export type TableSaved = { id: number; added: number; changed: number; left: number };

/**
 * Saves every row of a table that can be saved, in one transaction, and keeps of each record where it came from. The
 * other sheets of its file wait to be brought in next.
 * `mark` is what the preview said: where anything of it has changed since, the whole is refused. Refuses by role, state,
 * a stale version, and where there is nothing to save.
 */
export function saveTable(db: Db, acting: Acting, input: TableInput & { mark: string }): Promise<Outcome<TableSaved>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "save_table", input);
    const kind = requireRecord(table.kind ?? undefined);
    requireVerdict(mayBringInKind(kind, acting.actor));
    const rows = await planTable(trx, acting.actor, table);
    requireVerdict(staleTable(markOfPlan(rows) === input.mark));
    const toSave = rows.filter(({ make }) => make !== null);
    requireVerdict(hasOwnRowsToSave(toSave.length));

    const made = await saveOwnRows(trx, acting, table, kind, toSave);
    const changed = toSave.filter(({ fate }) => fate === "changed").length;
    const added = toSave.length - changed;
    const rest = await keepRestOfFile(trx, acting, table);
    await updateOwnImport(trx, table.id, {
      ...FORGOTTEN,
      mapping: table.mapping,
      state: OWN_IMPORT_DEEDS.save_table.to,
      made: JSON.stringify({ ...made, rest } satisfies MadeOfTable),
      savedAt: acting.now,
      savedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "own_rows_saved",
      subject: { kind: "own_import", id: table.id, version: table.version + 1 },
      bodyId: table.bodyId,
      particulars: { title: tableTitle(table), to: `${added} ${OWN_KINDS[kind].many} added, ${changed} reported on` },
    });
    return { id: table.id, added, changed, left: rows.length - toSave.length };
  });
}
