import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { mayMoveImport } from "#app/domain/sheet/may.ts";
import type { Db } from "#db/open.server.ts";
import { findImport, updateImport } from "#db/sheet/sheet-imports.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { NO_ROWS, importTitle } from "./kept-import.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Discards an import that was not saved: what its file said is not kept. Refuses by role and state. */
export function discardImport(
  db: Db,
  acting: Acting,
  input: { importId: number; version: number },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const imported = requireRecord(await findImport(trx, acting.actor, input.importId));
    const { id, version, bodyId } = imported;
    const verdict = mayMoveImport("discard_import", imported, acting.actor);
    await requireCurrent(trx, { kind: "sheet_import", id, version }, input.version, verdict);

    await updateImport(trx, id, {
      state: IMPORT_DEEDS.discard_import.to,
      rows: JSON.stringify(NO_ROWS),
    });
    await writeEvent(trx, acting, {
      action: "table_discarded",
      subject: { kind: "sheet_import", id, version: version + 1 },
      bodyId,
      particulars: { title: importTitle(imported) },
    });
    return { id };
  });
}
