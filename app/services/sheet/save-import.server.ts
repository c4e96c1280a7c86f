import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { stalePreview } from "#app/domain/sheet/stale-import.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { mayMoveImport } from "#app/domain/sheet/may.ts";
import { listEventsAfter } from "#db/events-after.server.ts";
import type { Db } from "#db/open.server.ts";
import { findImport, updateImport } from "#db/sheet/sheet-imports.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { compareImport, markOf } from "./compare-import.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { countWords, keptRows, importTitle, waitingIn } from "./kept-import.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { saveRows } from "./save-rows.server.ts";

/** As many of the changes since as one sentence holds. */
const MOST_TOLD = 5;

export type ImportSaved = { id: number; changed: number; added: number; left: number; waiting: number };

/**
 * Saves every row of an import that can be saved, each through the deed
 * that its own page uses, all in one transaction; conflicts and refusals are
 * left, and new rows that look like what is there already, but for those `anyway`; a name that is nearly a person's is theirs only where it is among `names`. `seen` is what the preview showed: where anything of it has changed, the
 * whole is refused, naming what, and nothing is saved.
 */
export function saveImport(
  db: Db,
  acting: Acting,
  input: {
    importId: number;
    version: number;
    mark: string;
    seen: number;
    anyway?: readonly number[];
    names?: readonly string[];
    /** Why the items move that stood on a meeting. */
    reasonWords?: string | undefined;
  },
): Promise<Outcome<ImportSaved>> {
  return runDeedFor(db, acting, async (trx) => {
    const imported = requireRecord(await findImport(trx, acting.actor, input.importId));
    const { id, version, bodyId } = imported;
    const verdict = mayMoveImport("save_import", imported, acting.actor);
    await requireCurrent(trx, { kind: "sheet_import", id, version }, input.version, verdict);
    const comparison = await compareImport(trx, acting.actor, imported, keptRows(imported).rows);
    if (markOf(comparison.compared) !== input.mark) {
      const { record } = SHEETS[imported.kind];
      const ids = comparison.compared.flatMap(({ row }) => row.id ?? []);
      requireVerdict(stalePreview(record, await listEventsAfter(trx, record, ids, input.seen, MOST_TOLD)));
    }

    const lookups = { ...comparison.lookups, confirmed: new Set(input.names) };
    const confirmed = { ...comparison, lookups };
    const { anyway = [], reasonWords = null } = input;
    const saved = await saveRows(trx, acting, { ...imported, anyway, reasonWords }, confirmed);
    const counts = { changed: saved.changed.length, added: saved.added.length };
    await updateImport(trx, id, {
      state: IMPORT_DEEDS.save_import.to,
      undo: JSON.stringify(saved),
      appliedAt: acting.now,
      appliedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "rows_imported",
      subject: { kind: "sheet_import", id, version: version + 1 },
      bodyId,
      particulars: { title: importTitle(imported), to: countWords(counts) },
    });
    return { id, ...counts, left: saved.left, waiting: waitingIn(saved) };
  });
}
