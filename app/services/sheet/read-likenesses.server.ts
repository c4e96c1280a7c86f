import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { likenesses } from "#app/domain/sheet/alike.ts";
import { plainText } from "#app/domain/sheet/cells.ts";
import { takenColumns } from "#app/domain/sheet/columns.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { valueOf, type SheetRow } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { foldText } from "#app/domain/text.ts";
import type { Database } from "#db/schema.ts";
import { listTitlesTaken } from "#db/sheet/titles-taken.server.ts";
import { IMPORTERS } from "./importers.server.ts";

/** What the new rows of a spreadsheet look like among the body's records that this actor sees: two queries more, however many rows and records. */
export async function readLikenesses(
  db: Kysely<Database>,
  actor: Actor,
  { bodyId, kind }: { bodyId: number; kind: SheetKind },
  rows: readonly SheetRow[],
): Promise<ReadonlyMap<number, string>> {
  const sheet = SHEETS[kind];
  const [[first = ""] = []] = takenColumns(sheet);
  const titleOf = (row: SheetRow) => foldText(plainText(valueOf(row, first)));
  const titles = new Set(rows.filter(({ id }) => id === null).map(titleOf));
  if (titles.size === 0) return new Map();
  const ids = await listTitlesTaken(db, { kind, bodyId, titles: [...titles] });
  return likenesses(sheet, rows, await IMPORTERS[kind].load(db, actor, ids));
}
