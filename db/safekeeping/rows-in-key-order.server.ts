import { sql, type Kysely } from "kysely";
import { nameInCode } from "#db/engine/names.server.ts";
import type { CopiedTable } from "#db/engine/copying.server.ts";
import type { Database } from "#db/schema.ts";

/** A row, with its columns by their names in code. */
export type StoredRow = Record<string, unknown>;

/** Every row of a table in the order of its key, so many at a time. */
export async function* rowsInKeyOrder(
  db: Kysely<Database>,
  { name, columns, key }: CopiedTable,
  atOnce: number,
): AsyncGenerator<StoredRow[]> {
  const inOrder = key.length > 0 ? key : columns;
  const order = sql.join(inOrder.map((column) => sql.id(column)));
  const asked = sql.join(columns.map((column) => sql.id(column)));
  let after = sql`true`;
  for (;;) {
    const { rows } = await sql<StoredRow>`
      select ${asked} from ${sql.table(name)} where ${after} order by ${order} limit ${atOnce}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce || key.length === 0) return;
    after = sql`(${order}) > (${sql.join(key.map((column) => last[nameInCode(column)]))})`;
  }
}
