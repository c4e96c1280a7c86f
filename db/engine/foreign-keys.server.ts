import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

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
