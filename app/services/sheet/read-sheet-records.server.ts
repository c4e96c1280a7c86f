import type { Actor } from "#app/domain/actor.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRecord } from "#app/domain/sheet/table.ts";
import type { Db } from "#db/open.server.ts";
import { READERS } from "./sheet-readers.server.ts";

/**
 * The records of these numbers as rows of their sheet, in the order asked for.
 * What the actor's working record does not hold is left out; officers' notes are
 * in no sheet. At most two queries, however many there are.
 */
export async function readSheetRecords(
  db: Db,
  actor: Actor,
  kind: SheetKind,
  ids: readonly number[],
): Promise<SheetRecord[]> {
  const records = await READERS[kind](db, actor, ids);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
