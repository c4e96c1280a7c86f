import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

/**
 * A text that changes with every write: by other connections and processes
 * (`data_version`) and by this connection itself (`total_changes`).
 */
export async function readChangeStamp(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select data_version || ' ' || total_changes() as stamp from pragma_data_version
  `.execute(db);
  return rows[0]?.stamp ?? "";
}
