import { reference } from "#app/domain/references.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { IMPORT_TRANSITIONS, mayMoveImport } from "#app/domain/sheet/workflow.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findImport, updateImport } from "#db/sheet/sheet-imports.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  refusingAs,
  type Acting,
  type Outcome,
  type Trx,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { savedRows, tableWords, type SavedRows } from "./imported-table.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { SHEET_DEEDS } from "./sheet-deeds.server.ts";

const MOST_NAMED = 10;

export type ImportUndone = { id: number; putBack: number; takenBack: number; waiting: number };

/**
 * Puts back what an imported table changed and ends what it added, in one step.
 * Refuses the whole, naming which, where any of it has been changed since.
 */
export function undoImport(
  db: Db,
  acting: Acting,
  input: { importId: number; version: number },
): Promise<Outcome<ImportUndone>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = requireRecord(await findImport(trx, acting.actor, input.importId));
    const { id, version, bodyId, kind } = table;
    const verdict = mayMoveImport("undo_import", table, acting.actor);
    await requireCurrent(trx, { kind: "sheet_import", id, version }, input.version, verdict);
    const saved = requireRecord(savedRows(table) ?? undefined);
    requireVerdict(await mayPutBack(trx, acting, kind, saved));

    const waiting = await putBack(trx, acting, kind, saved);
    await updateImport(trx, id, {
      state: IMPORT_TRANSITIONS.undo_import.to,
      undoneAt: acting.now,
      undoneByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "rows_import_undone",
      subject: { kind: "sheet_import", id, version: version + 1 },
      bodyId,
      particulars: { title: tableWords(table) },
    });
    return { id, putBack: saved.changed.length, takenBack: saved.added.length - waiting, waiting };
  });
}

/** Whether everything is as the table left it. */
export async function mayPutBack(
  db: Parameters<(typeof SHEET_DEEDS)[SheetKind]["load"]>[0],
  { actor }: Pick<Acting, "actor">,
  kind: SheetKind,
  saved: SavedRows,
): Promise<Verdict> {
  const all = [...saved.changed, ...saved.added];
  const present = await SHEET_DEEDS[kind].load(
    db,
    actor,
    all.map(({ id }) => id),
  );
  const now = new Map(present.map(({ id, version }) => [id, version]));
  const since = all.filter(({ id, version }) => now.get(id) !== version);
  if (since.length === 0) return allowed;
  const names = since
    .slice(0, MOST_NAMED)
    .map(({ id }) => reference(SHEETS[kind].record, id))
    .join(", ");
  const more = since.length > MOST_NAMED ? ` and ${since.length - MOST_NAMED} more` : "";
  return refused(
    "state",
    `It cannot be undone in one step: ${names}${more} ${since.length === 1 ? "has" : "have"} been changed since. Change back by hand what should go back.`,
  );
}

async function putBack(trx: Trx, acting: Acting, kind: SheetKind, saved: SavedRows): Promise<number> {
  const deeds = SHEET_DEEDS[kind];
  let waiting = 0;
  const each = <T>(id: number, work: () => Promise<T>) =>
    refusingAs((because) => `${reference(SHEETS[kind].record, id)}: ${because} Nothing was undone.`, work);
  for (const one of saved.changed) await each(one.id, () => deeds.edit(trx, acting, one, one.before));
  for (const one of saved.added) {
    if ((await each(one.id, () => deeds.takeBack(trx, acting, one))) === "waiting") waiting += 1;
  }
  return waiting;
}
