import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import { inEither } from "./in-either.server.ts";

/** Whether there is a table of this name, as the database spells it. */
export async function hasTable(db: Kysely<Database>, name: string): Promise<boolean> {
  const found = inEither<{ name: string }>({
    sqlite: sql`select name from sqlite_schema where type = 'table' and name = ${name}`,
    postgres: sql`select tablename as name from pg_tables where schemaname = current_schema() and tablename = ${name}`,
  });
  return (await found.execute(db)).rows.length > 0;
}
