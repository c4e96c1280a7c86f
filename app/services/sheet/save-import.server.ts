import { reference } from "#app/domain/references.ts";
import type { ComparedRow } from "#app/domain/sheet/compare.ts";
import { readFields, type Fields } from "#app/domain/sheet/fields.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { IMPORT_TRANSITIONS, mayMoveImport } from "#app/domain/sheet/workflow.ts";
import { refused } from "#app/domain/verdict.ts";
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
import { compareImport, markOf, type Comparison } from "./compare-import.server.ts";
import { requireRecord, NoSuchRecord } from "#app/services/require-record.server.ts";
import { countWords, keptRows, tableWords, type SavedRows } from "./imported-table.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { ImportedRecord, SheetImporter } from "./sheet-importer.server.ts";
import { SHEET_DEEDS } from "./sheet-deeds.server.ts";
import { changedSince } from "./changed-since.server.ts";

export type ImportSaved = { id: number; changed: number; added: number; left: number };

/**
 * Saves every row of an imported table that can be saved, each through the deed
 * that its own page uses, all in one transaction; conflicts and refusals are
 * left. `seen` is what the preview showed: where anything of it has changed, the
 * whole is refused, naming what, and nothing is saved.
 */
export function saveImport(
  db: Db,
  acting: Acting,
  input: { importId: number; version: number; mark: string; seen: number },
): Promise<Outcome<ImportSaved>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = requireRecord(await findImport(trx, acting.actor, input.importId));
    const { id, version, bodyId } = table;
    const verdict = mayMoveImport("save_import", table, acting.actor);
    await requireCurrent(trx, { kind: "sheet_import", id, version }, input.version, verdict);
    const comparison = await compareImport(trx, acting.actor, table, keptRows(table).rows);
    if (markOf(comparison.compared) !== input.mark)
      requireVerdict(await changedSince(trx, table.kind, comparison.compared, input.seen));

    const saved = await saveRows(trx, acting, table, comparison);
    const counts = { changed: saved.changed.length, added: saved.added.length };
    await updateImport(trx, id, {
      state: IMPORT_TRANSITIONS.save_import.to,
      undo: JSON.stringify(saved),
      appliedAt: acting.now,
      appliedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "rows_imported",
      subject: { kind: "sheet_import", id, version: version + 1 },
      bodyId,
      particulars: { title: tableWords(table), to: countWords(counts) },
    });
    return { id, ...counts, left: saved.left };
  });
}

/** So many rows are saved before other requests that only read are let in. */
const ROWS_A_TURN = 25;

function letReadersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

type Table = { bodyId: number; kind: keyof typeof SHEETS };

async function saveRows(trx: Trx, acting: Acting, table: Table, comparison: Comparison) {
  const { compared, around, versions } = comparison;
  const deeds = SHEET_DEEDS[table.kind];
  const saved: SavedRows = { changed: [], added: [], left: 0 };
  for (const [at, one] of compared.entries()) {
    if (at % ROWS_A_TURN === 0) await letReadersIn();
    if (one.outcome === "conflict" || one.outcome === "refused") saved.left += 1;
    if (one.outcome !== "changed" && one.outcome !== "added") continue;
    const read = readFields(table.kind, one.row.values, one.keys, around);
    if (!read.ok) continue;
    const record = one.row.id === null ? null : { id: one.row.id, version: versions.get(one.row.id) ?? 0 };
    await saveRow(trx, acting, table, one, { record, fields: read.fields }, saved);
  }
  if (saved.changed.length + saved.added.length === 0)
    requireVerdict(refused("state", "There is nothing in this table to save."));
  const after = await versionsOf(trx, acting, deeds, saved);
  for (const one of [...saved.changed, ...saved.added]) one.version = after.get(one.id) ?? one.version;
  return saved;
}

async function saveRow(
  trx: Trx,
  acting: Acting,
  table: Table,
  { row, title, words }: ComparedRow,
  { record, fields }: { record: ImportedRecord | null; fields: Fields },
  saved: SavedRows,
): Promise<void> {
  const deeds = SHEET_DEEDS[table.kind];
  const name = record ? reference(SHEETS[table.kind].record, record.id) : `“${title}”`;
  const say = (because: string) => `Row ${row.number}, ${name}: ${because} Nothing was saved.`;
  await refusingAs(say, async () => {
    try {
      if (record) {
        const before = await deeds.edit(trx, acting, record, fields);
        saved.changed.push({ ...record, title, words, before });
        return;
      }
      const id = await deeds.add(trx, acting, table.bodyId, fields);
      saved.added.push({ id, version: 1, title });
    } catch (error) {
      if (!(error instanceof NoSuchRecord)) throw error;
      requireVerdict(refused("input", "What it names is not here any more."));
    }
  });
}

async function versionsOf(trx: Trx, acting: Acting, deeds: SheetImporter, { changed, added }: SavedRows) {
  const ids = [...changed, ...added].map(({ id }) => id);
  return new Map((await deeds.load(trx, acting.actor, ids)).map(({ id, version }) => [id, version]));
}
