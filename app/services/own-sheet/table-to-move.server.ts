import type { OwnImportDeed } from "#app/domain/own-sheet/deeds.ts";
import { mayMoveTable } from "#app/domain/own-sheet/may.ts";
import type { Db } from "#db/open.server.ts";
import { findOwnImport, type OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { Refused, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";

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

/** The table whose sheet is to be read by its columns, which happens outside of any transaction; refuses as choosing them does. */
export function openTableToRead(db: Db, acting: Acting, input: TableInput): Promise<Outcome<OwnImportRow>> {
  return refusalOf(() => db.transaction().execute((trx) => tableToMove(trx, acting, "choose_columns", input)));
}

async function refusalOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, result: await work(), repeated: false };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
