import { sql, type Kysely } from "kysely";

/** What is published of what happened is asked for by item as often as by meeting and by theme. */
const STATEMENTS = [`create index published_record_by_item on published_record(item_id) where item_id is not null`];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
