import { sql, type Kysely, type Transaction } from "kysely";
import type { Database } from "#db/schema.ts";
import { engineOf } from "./engine-of.server.ts";
import { inEither } from "./in-either.server.ts";

type Naming = { table: string; column: string };

/** Every column of the database that names rows of this table. */
export async function listForeignKeysTo(db: Kysely<Database>, table: string): Promise<Naming[]> {
  const { rows } = await inEither<Naming>({
    sqlite: sql`
      select m.name as "table", f."from" as "column"
      from sqlite_master m join pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" = ${table}`,
    postgres: sql`
      select of_table.relname as "table", attname as "column"
      from pg_constraint
      join pg_class as of_table on of_table.oid = conrelid
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and confrelid = to_regclass(${table})`,
  }).execute(db);
  return rows;
}

/** These tables, each after those that its rows name; where they name one another, as they come. */
export async function inOrderOfReferences(db: Kysely<Database>, tables: readonly string[]): Promise<string[]> {
  const waiting = new Map(tables.map((table) => [table, new Set<string>()]));
  for (const table of tables)
    for (const by of await listForeignKeysTo(db, table)) if (by.table !== table) waiting.get(by.table)?.add(table);
  const inOrder: string[] = [];
  for (let left = [...waiting.keys()]; left.length > 0; left = [...waiting.keys()]) {
    const next = left.find((table) => [...(waiting.get(table) ?? [])].every((named) => !waiting.has(named))) ?? left[0];
    if (next === undefined) break;
    inOrder.push(next);
    waiting.delete(next);
  }
  return inOrder;
}

/** From here on what a row names may come after it in this transaction; it has to be there at the end. */
export async function deferForeignKeys(trx: Transaction<Database>): Promise<void> {
  await inEither({
    sqlite: sql`pragma defer_foreign_keys = on`,
    postgres: sql`set constraints all deferred`,
  }).execute(trx);
}

/**
 * Works where SQLite lets a column with a default name rows of another table, and a table that others name be made
 * anew; PostgreSQL lets it be done anywhere.
 */
export async function withForeignKeysUnwatched<Result>(
  db: Kysely<Database>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (engineOf(db) === "postgres") return work();
  await sql`pragma foreign_keys = off`.execute(db);
  const result = await work();
  await sql`pragma foreign_keys = on`.execute(db);
  return result;
}
