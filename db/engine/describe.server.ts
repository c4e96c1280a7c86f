import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import { inEither } from "./in-either.server.ts";

/** Which database this is, by name and version, and how large. */
export async function describeDatabase(db: Kysely<Database>): Promise<{ engine: string; megabytes: number }> {
  const { rows } = await inEither<{ engine: string; bytes: number }>({
    sqlite: sql`select 'SQLite ' || sqlite_version() as engine, page_count * page_size as bytes
      from pragma_page_count, pragma_page_size`,
    postgres: sql`select 'PostgreSQL ' || current_setting('server_version') as engine,
      pg_database_size(current_database()) as bytes`,
  }).execute(db);
  return { engine: rows[0]?.engine ?? "", megabytes: Math.ceil(Number(rows[0]?.bytes ?? 0) / 1_048_576) };
}
