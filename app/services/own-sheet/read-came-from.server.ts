import type { Reader } from "#app/domain/actor.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { listBroughtRows, type BroughtKind } from "#db/own-sheet/brought-rows.server.ts";
import type { Db } from "#db/open.server.ts";

/** Where a record was brought in from: file, row, when and by whom; and what the row said, for those who read officers' notes. */
export type CameFrom = {
  file: string;
  href: string | null;
  row: number;
  at: string | null;
  by: string | null;
  words: string;
};

/** Where a record that this reader sees was brought in from; nothing where it was made here. */
export async function readCameFrom(
  db: Db,
  reader: Reader,
  kind: BroughtKind,
  { id, bodyId }: { id: number; bodyId: number },
): Promise<CameFrom[]> {
  const whole = seesOfficerNotes(reader, bodyId);
  return (await listBroughtRows(db, kind, id)).map((row) => ({
    file: row.fileName,
    href: whole ? `/bring-in/${row.id}` : null,
    row: row.rowNumber,
    at: row.savedAt,
    by: row.savedByName,
    words: whole ? row.words : "",
  }));
}
