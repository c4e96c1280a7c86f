import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#db/open.server.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

/** What asking alone may touch: when a session was last seen, tries that were counted, answers kept for repeats, how each process runs. */
const BOOKKEEPING = ["session", "sign_in_failure", "submit_key", "server_process"];
const TABLES = [...schemaTables()].filter(([name]) => !BOOKKEEPING.includes(name));

/** One text for everything the planner holds; the same text means that nothing moved. */
export async function digest(db: Db): Promise<string> {
  const hash = createHash("sha256");
  const bare = db.withoutPlugins(); // the rows as they stand: nobody reads their names
  for (const [table, columns] of TABLES) {
    const order = sql.raw(columns.slice(0, 3).join(", "));
    const { rows } = await sql`select * from ${sql.table(table)} order by ${order}`.execute(bare);
    hash.update(table + JSON.stringify(rows));
  }
  return hash.digest("base64url");
}
