import { sql } from "kysely";
import { deferForeignKeys } from "#db/engine/foreign-keys.server.ts";
import type { Db } from "#db/open.server.ts";

const MOST_VALUES = 5_000;

/**
 * The tables that hold records, in the order they were made, so that what a row names is there before it: not those of
 * the migrations and of SQLite itself, nor the full-text indexes with their texts, what lists count by the stamps of content and lists and the numbers of changes, which the triggers of the others write.
 */
const RECORD_TABLES = sql<{ name: string }>`
  select name from sqlite_schema join pragma_table_list using (name)
  where schema = 'main' and pragma_table_list.type = 'table'
    and name not like 'kysely%' and name not like 'sqlite%' and name not in ('working_text', 'published_text', 'follow_up_listed', 'deadline_listed', 'deadline_moved', 'deadline_rules', 'content_stamp', 'list_stamp', 'open_change', 'open_record')
  order by sqlite_schema.rowid`;

/**
 * Copies every row of one database into another, new one, in a single
 * transaction: whoever opens the file finds all of it or none of it.
 */
export async function copyAll(from: Db, to: Db): Promise<void> {
  await to.transaction().execute(async (trx) => {
    await deferForeignKeys(trx);
    for (const { name } of (await RECORD_TABLES.execute(from)).rows) {
      await sql`delete from ${sql.table(name)}`.execute(trx); // what migrations put there comes from the other as well
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(from);
      const rowsAtOnce = Math.floor(MOST_VALUES / Object.keys(rows[0] ?? { none: null }).length);
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        await trx
          .insertInto(name as never)
          .values(rows.slice(start, start + rowsAtOnce) as never)
          .execute();
      }
    }
  });
}
