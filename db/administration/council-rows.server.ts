import { sql, type Kysely, type Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";
import { isOwned } from "./owned-rows.server.ts";

/** One council as commands call it. */
export function findCouncilBySlug(db: Kysely<Database>, slug: string) {
  return db
    .selectFrom("council")
    .select(["id", "name", "slug", "host", "logo", "logoType", "mostPeople", "mostFileBytes", "mostDailyMails"])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** Writes a new council; returns its id. */
export async function insertCouncil(trx: Transaction<Database>, council: New<"council">): Promise<number> {
  const { id } = await trx.insertInto("council").values(council).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** How many rows of the table are of the council. */
export async function countOwned(db: Kysely<Database>, table: string, councilId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.id(table)} where ${isOwned(table, councilId)}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** The rows of the table that are of the council, a page at a time, in the order of these columns. */
export async function* readOwned(
  db: Kysely<Database>,
  { name, columns, key }: { name: string; columns: readonly string[]; key: readonly string[] },
  councilId: number,
): AsyncGenerator<Record<string, unknown>[]> {
  const held = sql.join(columns.map((column) => sql.id(column)));
  const order = sql.join((key.length > 0 ? key : columns).map((column) => sql.id(column)));
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const { rows } = await sql<Record<string, unknown>>`select ${held} from ${sql.id(name)}
      where ${isOwned(name, councilId)} order by ${order} limit ${ROWS_AT_ONCE} offset ${offset}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

const ROWS_AT_ONCE = 500;

/** Deletes the rows of the table that are of the council; returns how many went. */
export async function deleteOwned(trx: Transaction<Database>, table: string, councilId: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.id(table)} where ${isOwned(table, councilId)}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}
