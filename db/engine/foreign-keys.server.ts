import { sql, type Kysely } from "kysely";
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
