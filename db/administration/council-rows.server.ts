import { sql, type Kysely, type Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";
import { nameInDatabase } from "#db/engine/names.server.ts";
import { nextNumber, NUMBERED } from "#db/next-number.server.ts";
import { isBrought, isOwned } from "./owned-rows.server.ts";

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
  const put = trx.insertInto("council").values({ ...council, id: nextNumber("council") });
  return (await put.returning("id").executeTakeFirstOrThrow()).id;
}

/** How many rows of the table are of the council. */
export async function countOwned(db: Kysely<Database>, table: string, councilId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.id(table)} where ${isOwned(table, councilId)}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** The rows of the table that are of the council, a page at a time, in the order of its key. */
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

/** Deletes the rows of the table that are of the council. */
export async function deleteOwned(trx: Transaction<Database>, table: string, councilId: number): Promise<void> {
  await sql`delete from ${sql.id(table)} where ${isOwned(table, councilId)}`.execute(trx);
}

/** The highest number that any record here has, or had. */
export async function findLastNumber(db: Kysely<Database>): Promise<number> {
  const tables = (await db.introspection.getTables()).filter(
    ({ name, columns }) => isBrought(name) && columns.some((column) => column.name === "id"),
  );
  const last = [
    await db
      .selectFrom("numberGone")
      .select((eb) => eb.fn.max("number").as("last"))
      .executeTakeFirst(),
  ];
  for (const { name } of tables)
    last.push((await sql<{ last: number }>`select max(id) as last from ${sql.table(name)}`.execute(db)).rows[0]);
  return Math.max(0, ...last.map((row) => row?.last ?? 0));
}

/** Keeps the highest numbers there are, where what keeps them otherwise was lifted: nothing else is ever called by them. */
export async function keepNumbers(trx: Transaction<Database>): Promise<void> {
  for (const kind of NUMBERED)
    await sql`insert into number_gone (kind, number)
      select ${kind}, max(id) from ${sql.table(nameInDatabase(kind))} where true having max(id) is not null
      on conflict (kind) do update set number = excluded.number where excluded.number > number_gone.number`.execute(
      trx,
    );
}

/** Says that anything may have moved, where what says so otherwise was lifted: nothing that is kept of it holds any longer. */
export async function moveEveryStamp(trx: Transaction<Database>): Promise<void> {
  await trx
    .updateTable("contentStamp")
    .set((eb) => ({ published: eb("published", "+", 1), working: eb("working", "+", 1) }))
    .execute();
  await trx
    .updateTable("listStamp")
    .set((eb) => ({ moved: eb("moved", "+", 1) }))
    .execute();
}
