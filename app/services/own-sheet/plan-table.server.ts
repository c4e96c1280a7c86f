import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import type { PlannedRow } from "#app/domain/own-sheet/plan.ts";
import { rowPlanner } from "#app/domain/own-sheet/plan-rows.ts";
import { fileRow } from "#app/domain/own-sheet/read-rows.ts";
import type { OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import { takeTurns } from "#db/engine/take-turns.server.ts";
import type { Database } from "#db/schema.ts";
import { keptTable } from "./kept-table.server.ts";
import { readOwnLookups } from "./read-own-lookups.server.ts";

/** A planned row with the row of the file that it was made of. */
export type RowOfTable = PlannedRow & { from: number };

/** What becomes of each row of a table against what is here now. Writes nothing. */
export async function planTable(db: Kysely<Database>, actor: Actor, table: OwnImportRow): Promise<RowOfTable[]> {
  const { mapping, records, choices } = keptTable(table);
  if (!mapping || table.state !== "read") return [];
  const lookups = await readOwnLookups(db, actor, table);
  const plan = rowPlanner(mapping.kind, records, { lookups, choices, headings: mapping.headings });
  const rows: RowOfTable[] = [];
  for (const record of records) {
    await takeTurns();
    rows.push({ ...plan(record), from: fileRow(record) });
  }
  await takeTurns();
  return rows;
}

/** A short mark of everything that a preview says: another where anything that it says has changed. */
export function markOfPlan(rows: readonly PlannedRow[]): string {
  const said = rows.map(({ number, fate, words, make }) => [number, fate, words, make]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 16);
}
