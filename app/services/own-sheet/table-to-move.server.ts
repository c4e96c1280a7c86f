import type { OwnImportDeed } from "#app/domain/own-sheet/deeds.ts";
import { mayMoveTable } from "#app/domain/own-sheet/may.ts";
import { findOwnImport, type OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";

/** Which table, and the version that its page was rendered from. */
export type TableInput = { importId: number; version: number };

/** The table that a deed is done to: refuses by role, by where it stands, and a page from before somebody else's change. */
export async function tableToMove(
  trx: Trx,
  acting: Acting,
  deed: OwnImportDeed,
  input: TableInput,
): Promise<OwnImportRow> {
  const table = requireRecord(await findOwnImport(trx, acting.actor, input.importId));
  const verdict = mayMoveTable(deed, table, acting.actor);
  await requireCurrent(trx, { kind: "own_import", id: table.id, version: table.version }, input.version, verdict);
  return table;
}
