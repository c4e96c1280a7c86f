import { sql, type Transaction } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Which of these meetings something still names, wherever the database lets a record name a meeting. */
export async function listMeetingsNamed(trx: Transaction<Database>, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ child: string; naming: string }>`
    select child.name as child, key."from" as naming
    from sqlite_master child join pragma_foreign_key_list(child.name) key on key."table" = 'meeting'
    where child.type = 'table'`.execute(trx);
  const named = new Set<number>();
  for (const { child, naming } of rows) {
    const column = sql.ref(naming);
    const found = await sql<{ id: number }>`
      select distinct ${column} as id from ${sql.table(child)} where ${column} in (${sql.join(ids)})`.execute(trx);
    for (const { id } of found.rows) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}

/** Takes meetings out again that nothing names. */
export async function deleteMeetings(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom("meeting").where("id", "in", orNone(ids)).execute();
}
