import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { mayMoveImport } from "#app/domain/sheet/may.ts";
import type { Db } from "#db/open.server.ts";
import { findImport, updateImport } from "#db/sheet/sheet-imports.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { savedRows, importTitle } from "./kept-import.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { mayPutBack, putBack, type PutBack } from "./put-back-rows.server.ts";

export type ImportUndone = PutBack & { id: number };

/**
 * Puts back what an import changed and ends what it added, in one step.
 * Refuses the whole, naming which, where any of it has been changed since.
 */
export function undoImport(
  db: Db,
  acting: Acting,
  input: { importId: number; version: number },
): Promise<Outcome<ImportUndone>> {
  return runDeedFor(db, acting, async (trx) => {
    const imported = requireRecord(await findImport(trx, acting.actor, input.importId));
    const { id, version, bodyId, kind } = imported;
    const verdict = mayMoveImport("undo_import", imported, acting.actor);
    await requireCurrent(trx, { kind: "sheet_import", id, version }, input.version, verdict);
    const saved = requireRecord(savedRows(imported) ?? undefined);
    requireVerdict(await mayPutBack(trx, acting, kind, saved));

    const done = await putBack(trx, acting, kind, saved);
    await updateImport(trx, id, {
      state: IMPORT_DEEDS.undo_import.to,
      undoneAt: acting.now,
      undoneByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "rows_import_undone",
      subject: { kind: "sheet_import", id, version: version + 1 },
      bodyId,
      particulars: { title: importTitle(imported) },
    });
    return { id, ...done };
  });
}
