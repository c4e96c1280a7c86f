import { sql, type Transaction } from "kysely";
import { listForeignKeysTo } from "#db/engine/foreign-keys.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Which of these meetings something still names, wherever the database lets a record name a meeting. */
export async function listMeetingsNamed(trx: Transaction<Database>, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const named = new Set<number>();
  for (const naming of await listForeignKeysTo(trx, "meeting")) {
    const column = sql.ref(naming.column);
    const found = await sql<{ id: number }>`
      select distinct ${column} as id from ${sql.table(naming.table)} where ${column} in (${sql.join(ids)})`.execute(
      trx,
    );
    for (const { id } of found.rows) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}

/** Takes meetings out again that nothing names. */
export async function deleteMeetings(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom("meeting").where("id", "in", orNone(ids)).execute();
}
