import { sql, type Transaction } from "kysely";
import { nameInCode } from "#db/engine/names.server.ts";
import type { Database, New } from "#db/schema.ts";
import { insertCouncil } from "./council-rows.server.ts";

/** A row by the names of its columns in the database. */
type Row = Readonly<Record<string, unknown>>;

/** Writes rows of one table, which all have the same columns. */
export async function insertRows(trx: Transaction<Database>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = sql.join(columns.map((column) => sql.id(column)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(trx);
}

/** Writes a council under another short name and address: over the one of this number, or with null beside all there are. Returns its number. */
export async function putCouncil(
  trx: Transaction<Database>,
  row: Row,
  at: { id: number | null; slug: string; host: string | null },
): Promise<number> {
  const said = Object.entries(row).filter(([column]) => column !== "id");
  const { id, ...address } = at;
  const council = { ...Object.fromEntries(said.map(([column, value]) => [nameInCode(column), value])), ...address };
  if (id === null) return insertCouncil(trx, council as New<"council">);
  await trx.updateTable("council").set(council).where("id", "=", id).execute();
  return id;
}
