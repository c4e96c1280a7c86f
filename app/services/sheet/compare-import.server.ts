import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { compareRow, isSavable, type ComparedRow, type ComparedWith } from "#app/domain/sheet/compare.ts";
import { readFields, type FieldsRead } from "#app/domain/sheet/fields.ts";
import { nearNames, type NearName } from "#app/domain/sheet/near-names.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { takeTurns } from "#db/engine/take-turns.server.ts";
import { listLastChanges } from "#db/events.server.ts";
import type { Database } from "#db/schema.ts";
import { readLikenesses } from "./read-likenesses.server.ts";
import { readImportLookups } from "./read-import-lookups.server.ts";
import type { NewRowLookups } from "#app/domain/sheet/new-rows.ts";
import { judgeRows } from "./judge-rows.server.ts";
import { IMPORTERS } from "./importers.server.ts";

export type Comparison = {
  compared: ComparedRow[];
  lookups: NewRowLookups;
  /** The names of rows that can be saved that are nearly a person's, each once. */
  near: NearName[];
  /** The version of each record that was compared with. */
  versions: ReadonlyMap<number, number>;
};

/**
 * The touched rows of a spreadsheet against the records as this actor sees them now,
 * each judged by the rules of its own deed. A fixed number of queries, however
 * many rows.
 */
export async function compareImport(
  db: Kysely<Database>,
  actor: Actor,
  imported: { bodyId: number; kind: SheetKind },
  rows: readonly SheetRow[],
): Promise<Comparison> {
  const sheet = SHEETS[imported.kind];
  const importer = IMPORTERS[imported.kind];
  const ids = rows.flatMap(({ id }) => id ?? []);
  const present = await importer.load(db, actor, ids);
  const found = present.map(({ id }) => id);
  const last = await listLastChanges(db, sheet.record, found);
  const lookups = await readImportLookups(db, actor, imported.bodyId, rows);
  const alike = await readLikenesses(db, actor, imported, rows);
  const to: ComparedWith = {
    bodyId: imported.bodyId,
    present: new Map(present.map((record) => [record.id, record])),
    last: new Map(last.map((change) => [change.id, change])),
    alike,
    ...judgeRows(imported.kind, lookups, actor),
  };
  const compared: ComparedRow[] = [];
  const savable: FieldsRead[] = [];
  for (const row of rows) {
    await takeTurns();
    const one = compareRow(sheet, row, to);
    compared.push(one);
    if (isSavable(one.outcome)) savable.push(readFields(imported.kind, row.values, one.keys, lookups));
  }
  return {
    compared,
    lookups,
    near: nearNames(savable),
    versions: new Map(present.map(({ id, version }) => [id, version])),
  };
}

/** A short mark of everything that a preview says: another where anything that it says has changed. */
export function markOf(compared: readonly ComparedRow[]): string {
  const said = compared.map(({ outcome, row, words }) => [outcome, row.number, words]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 16);
}
