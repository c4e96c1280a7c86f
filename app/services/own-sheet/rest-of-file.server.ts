import type { Actor } from "#app/domain/actor.ts";
import { likeliestSheet, sheetsBeside } from "#app/domain/own-sheet/likeliest-sheet.ts";
import { isWaitingImport } from "#app/domain/own-sheet/state-sets.ts";
import type { Db } from "#db/open.server.ts";
import { findOwnImport, type OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { keepTableIn } from "./bring-in-table.server.ts";
import { keptTable, type MadeOfTable } from "./kept-table.server.ts";

/**
 * Keeps the other sheets of a file whose one sheet is being saved, so that they can be brought in next and the file need
 * not be sent again. Returns the number of what waits then; undefined where the file has no other.
 */
export async function keepRestOfFile(trx: Trx, acting: Acting, table: OwnImportRow): Promise<number | undefined> {
  const { grids, readings, mapping } = keptTable(table);
  const others = sheetsBeside(readings, mapping?.sheet ?? 0);
  if (others.length === 0) return undefined;
  const { bodyId, fileName } = table;
  return keepTableIn(trx, acting, {
    bodyId,
    fileName,
    grids: others.flatMap((at) => grids[at] ?? []),
    readings: others.flatMap((at) => readings[at] ?? []),
  });
}

/** What of the file still waits to be brought in, the sheet that is most likely next; null for nothing. */
export async function readRestOfFile(db: Db, actor: Actor, made: MadeOfTable | null) {
  const rest = made?.rest === undefined ? undefined : await findOwnImport(db, actor, made.rest);
  if (!rest || !isWaitingImport(rest.state)) return null;
  const { readings } = keptTable(rest);
  const names = readings.map(({ name }, at) => name || `Table ${at + 1}`);
  return { id: rest.id, names, next: names[likeliestSheet(readings)] ?? "" };
}
