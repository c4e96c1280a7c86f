import { neededField, OWN_FIELDS } from "#app/domain/own-sheet/fields.ts";
import { foldHeading } from "#app/domain/own-sheet/grid.ts";
import { headingsKept } from "#app/domain/own-sheet/kept-mapping.ts";
import { hasWording, isFewEnough, mayBringInKind } from "#app/domain/own-sheet/may.ts";
import type { OwnReading } from "#app/domain/own-sheet/reading.ts";
import type { OwnRecord } from "#app/domain/own-sheet/read-rows.ts";
import { allOf } from "#app/domain/verdict.ts";
import { putOwnMapping, updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { keptTable, type KeptMapping } from "./kept-table.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

/** The columns as they were chosen, and the rows as they were read by them. */
export type ColumnsChosen = TableInput & { mapping: Omit<KeptMapping, "headings">; records: readonly OwnRecord[] };

/**
 * Takes up which column is what, with the rows read so: nothing of them is saved yet. The choice is kept for the body
 * and offered for the next file like it. Refuses by role, state and a stale version, without the wording, and too many rows.
 */
export function chooseColumns(db: Db, acting: Acting, input: ColumnsChosen): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "choose_columns", input);
    const { mapping, records } = input;
    const { kind, columns, sheet } = mapping;
    const needed = neededField(kind);
    requireVerdict(
      allOf(
        mayBringInKind(kind, acting.actor),
        hasWording(kind, Object.values(columns), needed, OWN_FIELDS[kind][needed]?.label ?? ""),
        isFewEnough(records.length),
      ),
    );
    const reading = keptTable(table).readings[sheet];
    const headings = reading ? headingsOf(reading, columns) : {};
    const kept = JSON.stringify({ ...mapping, headings } satisfies KeptMapping);
    await updateOwnImport(trx, table.id, {
      kind,
      state: "read",
      mapping: kept,
      records: JSON.stringify(records),
      choices: "{}",
    });
    if (reading) {
      await putOwnMapping(trx, {
        bodyId: table.bodyId,
        kind,
        headings: JSON.stringify(headingsKept(reading)),
        columns: JSON.stringify(
          Object.fromEntries(reading.columns.map(({ at, heading }) => [foldHeading(heading), columns[at] ?? ""])),
        ),
        fileName: table.fileName,
        usedAt: acting.now,
      });
    }
    return { id: table.id };
  });
}

/** Her heading of each of our fields: what tells recommendations from actions. */
function headingsOf({ columns }: OwnReading, fields: Readonly<Record<number, string>>): Record<string, string> {
  return Object.fromEntries(columns.flatMap(({ at, heading }) => (fields[at] ? [[fields[at], heading]] : [])));
}

/** Takes up how a sheet is understood with its headings in another row. Refuses like choosing its columns. */
export function readSheetAgain(
  db: Db,
  acting: Acting,
  input: TableInput & { sheet: number; reading: OwnReading },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "choose_columns", input);
    const { readings } = keptTable(table);
    const changed = readings.map((reading, at) => (at === input.sheet ? input.reading : reading));
    await updateOwnImport(trx, table.id, { readings: JSON.stringify(changed) });
    return { id: table.id };
  });
}
