import { sql } from "kysely";
import type { Db } from "#db/open.server.ts";
import { COLUMNS } from "#db/schema.ts";
import { SEARCH_TEXT_COLUMNS } from "#db/tables/search-texts.ts";

const MOST_VALUES = 5_000;

/**
 * Copies every row of one database into another, empty one, in a single
 * transaction: whoever opens the file finds all of it or none of it.
 */
export async function copyAll(from: Db, to: Db): Promise<void> {
  await to.transaction().execute(async (trx) => {
    await sql`pragma defer_foreign_keys = on`.execute(trx);
    for (const [name, columns] of Object.entries(COLUMNS)) {
      if (name in SEARCH_TEXT_COLUMNS) continue; // the triggers of the other tables write them
      const table = sql.table(name);
      const { rows } = await sql<Record<string, unknown>>`select * from ${table}`.execute(from);
      const rowsAtOnce = Math.floor(MOST_VALUES / columns.length);
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        await trx
          .insertInto(name as never)
          .values(rows.slice(start, start + rowsAtOnce) as never)
          .execute();
      }
    }
  });
}
