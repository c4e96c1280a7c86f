import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import { hasFewEnoughRows, mayImport, mayWait } from "#app/domain/sheet/may.ts";
import type { Db } from "#db/open.server.ts";
import { countWaitingImports, insertImport } from "#db/sheet/sheet-imports.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { tableWords, type KeptRows } from "./imported-table.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Keeps what an edited spreadsheet says, to be looked at before anything is saved:
 * the rows that were touched, and of the others their number. Refuses by role,
 * too many changes to check at once, and too many imports that wait.
 */
export function uploadSheet(
  db: Db,
  acting: Acting,
  input: { bodyId: number; kind: SheetKind; fileName: string; rows: readonly SheetRow[] },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { bodyId, kind, fileName } = input;
    requireVerdict(mayImport(bodyId, acting.actor));
    requireVerdict(mayWait(await countWaitingImports(trx, bodyId)));
    const rows = input.rows.filter(({ untouched }) => !untouched);
    requireVerdict(hasFewEnoughRows(rows.length));

    const kept: KeptRows = { untouched: input.rows.length - rows.length, rows };
    const id = await insertImport(trx, {
      bodyId,
      kind,
      fileName,
      rows: JSON.stringify(kept),
      uploadedAt: acting.now,
      uploadedByPersonId: acting.actor.personId,
      uploadedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "table_brought",
      subject: { kind: "sheet_import", id, version: 1 },
      bodyId,
      particulars: { title: tableWords(input) },
    });
    return { id };
  });
}
