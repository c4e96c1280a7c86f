import { reference } from "#app/domain/references.ts";
import { isSavedRow } from "#app/domain/sheet/alike.ts";
import type { ComparedRow } from "#app/domain/sheet/compare.ts";
import { readFields, type Fields } from "#app/domain/sheet/fields.ts";
import { hasRowsToSave } from "#app/domain/sheet/may.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { NAMES_NOTHING } from "#app/domain/sheet/stale-import.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import type { Comparison } from "./compare-import.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { SavedRows } from "./kept-import.server.ts";
import type { ImportedRecord, SheetImporter } from "./sheet-importer.server.ts";
import { IMPORTERS } from "./importers.server.ts";

type Table = { bodyId: number; kind: keyof typeof SHEETS; anyway: readonly number[]; reasonWords: string | null };

/** Saves each row that can be saved, by its own deed, as undoing it needs it; refuses where none can. */
export async function saveRows(trx: Trx, acting: Acting, imported: Table, comparison: Comparison) {
  const { compared, lookups, versions } = comparison;
  const importer = IMPORTERS[imported.kind];
  const saved: SavedRows = { changed: [], added: [], left: 0 };
  for (const one of compared) {
    if (one.outcome === "unchanged" || one.outcome === "passed_over") continue;
    const read = readFields(imported.kind, one.row.values, one.keys, lookups);
    if (!isSavedRow(one, imported.anyway) || !read.ok) {
      saved.left += 1;
      continue;
    }
    const record = one.row.id === null ? null : { id: one.row.id, version: versions.get(one.row.id) ?? 0 };
    await saveRow(trx, acting, imported, one, { record, fields: read.fields }, saved);
  }
  requireVerdict(hasRowsToSave(saved.changed.length + saved.added.length));
  const after = await versionsOf(trx, acting, importer, saved);
  for (const one of [...saved.changed, ...saved.added]) one.version = after.get(one.id) ?? one.version;
  return saved;
}

async function saveRow(
  trx: Trx,
  acting: Acting,
  imported: Table,
  { row, title, words }: ComparedRow,
  { record, fields }: { record: ImportedRecord | null; fields: Fields },
  saved: SavedRows,
): Promise<void> {
  const importer = IMPORTERS[imported.kind];
  const name = record ? reference(SHEETS[imported.kind].record, record.id) : `“${title}”`;
  const say = (because: string) => `Row ${row.number}, ${name}: ${because} Nothing was saved.`;
  await refusingAs(say, async () => {
    try {
      if (record) {
        const before = await importer.edit(trx, acting, record, fields, imported.reasonWords);
        saved.changed.push({ ...record, title, words, before });
        return;
      }
      const id = await importer.add(trx, acting, imported.bodyId, fields);
      saved.added.push({ id, version: 1, title });
    } catch (error) {
      if (!(error instanceof NoSuchRecord)) throw error;
      requireVerdict(NAMES_NOTHING);
    }
  });
}

async function versionsOf(trx: Trx, acting: Acting, importer: SheetImporter, { changed, added }: SavedRows) {
  const ids = [...changed, ...added].map(({ id }) => id);
  return new Map((await importer.load(trx, acting.actor, ids)).map(({ id, version }) => [id, version]));
}
