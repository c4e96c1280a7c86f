import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#db/open.server.ts";
import { COLUMNS } from "#db/schema.ts";

/** What asking alone may touch: when a session was last seen, tries that were counted, answers kept for repeats. */
const BOOKKEEPING = ["session", "sign_in_failure", "submit_key"];

/** One text for everything the planner holds; the same text means that nothing moved. */
export async function digest(db: Db): Promise<string> {
  const hash = createHash("sha256");
  for (const table of Object.keys(COLUMNS).filter((name) => !BOOKKEEPING.includes(name))) {
    const { rows } = await sql`select * from ${sql.table(table)} order by 1, 2, 3`.execute(db);
    hash.update(table + JSON.stringify(rows));
  }
  return hash.digest("base64url");
}
