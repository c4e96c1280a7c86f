import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import { engineOf } from "./engine-of.server.ts";

/** Every column of the database that names rows of this table. */
export async function listForeignKeysTo(
  db: Kysely<Database>,
  table: string,
): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", f."from" as "column"
    from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and f."table" = ${table}`.execute(db);
  return rows;
}

/** Works where SQLite lets a column with a default name rows of another table, and a table that others name be made anew. */
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
