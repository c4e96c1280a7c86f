import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { nameInCode } from "#db/engine/names.server.ts";
import type { CopiedTable } from "#db/engine/copying.server.ts";
import type { Database } from "#db/schema.ts";
import { rowsInKeyOrder } from "./rows-in-key-order.server.ts";

const ROWS_AT_ONCE = 1_000;

/** How many rows a table has, and a digest of all of them: the same in either engine where they say the same. */
export type TableDigest = { name: string; rows: number; digest: string };

/** The digests of these tables, in their order. */
export async function digestTables(db: Kysely<Database>, tables: readonly CopiedTable[]): Promise<TableDigest[]> {
  const digests: TableDigest[] = [];
  for (const table of tables) digests.push(await digestTable(db, table));
  return digests;
}

async function digestTable(db: Kysely<Database>, table: CopiedTable): Promise<TableDigest> {
  const columns = [...table.columns].sort();
  const hash = createHash("sha256");
  let rows = 0;
  for await (const some of rowsInKeyOrder(db, table, ROWS_AT_ONCE)) {
    for (const row of some) hash.update(`${JSON.stringify(columns.map((column) => said(row[nameInCode(column)])))}\n`);
    rows += some.length;
  }
  return { name: table.name, rows, digest: hash.digest("hex") };
}

/** Bytes are said as text, and marked as such. */
const said = (value: unknown) =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : value;
