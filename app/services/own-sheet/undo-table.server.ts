import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { isAsSaved } from "#app/domain/own-sheet/may.ts";
import { deleteLaterNumber } from "#db/follow-up/later-numbers.server.ts";
import { updateFollowUp } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteBroughtRows } from "#db/own-sheet/brought-rows.server.ts";
import { updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { takeOut, takeOutReport, type MadeRecord } from "#db/own-sheet/take-out.server.ts";
import { isNamedElsewhere } from "#db/engine/trouble.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { keptTable, tableTitle } from "./kept-table.server.ts";
import { referenceOf } from "./made-lines.server.ts";
import { stillAsMade } from "./still-as-made.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

/**
 * Takes out again all that a table added and puts back what it changed, in one step, as if it had never been brought in.
 * Refuses the whole, naming which, where any of it has been changed, used or published since.
 */
export function undoTable(
  db: Db,
  acting: Acting,
  input: TableInput,
): Promise<Outcome<{ id: number; takenOut: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "undo_table", input);
    const done = requireRecord(keptTable(table).made ?? undefined);
    requireVerdict(await stillAsMade(trx, done));
    await deleteBroughtRows(trx, table.id);
    for (const { id, state, reasonWords, updateId, numberId } of done.reported) {
      if (updateId !== null) await takeOutReport(trx, updateId);
      if (numberId) await deleteLaterNumber(trx, numberId);
      await updateFollowUp(trx, id, { state, reasonWords });
    }
    for (const record of [...done.made].reverse()) await takeOutOf(trx, record);
    await updateOwnImport(trx, table.id, {
      state: OWN_IMPORT_DEEDS.undo_table.to,
      undoneAt: acting.now,
      undoneByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "own_rows_undone",
      subject: { kind: "own_import", id: table.id, version: table.version + 1 },
      bodyId: table.bodyId,
      particulars: { title: tableTitle(table) },
    });
    return { id: table.id, takenOut: done.made.length };
  });
}

/** Takes one record out; where something else names it by now, the whole is refused. */
async function takeOutOf(trx: Trx, record: MadeRecord): Promise<void> {
  try {
    await takeOut(trx, record);
  } catch (error) {
    if (!isNamedElsewhere(error)) throw error;
    requireVerdict(isAsSaved([referenceOf(record.kind, record.id)]));
  }
}
