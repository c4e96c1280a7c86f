import { sql, type Kysely, type Transaction } from "kysely";
import { COPY_TABLES, type CopiedTable, type Copying, type LastNumber } from "#db/engine/copying.server.ts";
import type { Database } from "#db/schema.ts";

const GUARDS = sql.table(COPY_TABLES.guards);

/** How a whole database is copied from one of PostgreSQL's, or into it. */
export const COPYING: Copying = {
  listTables,
  listLastNumbers,
  liftGuards,
  putBackGuards,
  whileCopying: (work) => work(),
};

/** The tables of the planner: those beside them are the engine's own, and what it works out is no column of theirs. */
async function listTables(db: Kysely<Database>): Promise<CopiedTable[]> {
  const { rows } = await sql<{ name: string; columns: string; key: string | null }>`
    select listed.relname::text as name, string_agg(held.attname, ',' order by held.attnum) as columns,
      string_agg(held.attname, ',' order by array_position(keyed.indkey::int2[], held.attnum))
        filter (where held.attnum = any (keyed.indkey::int2[])) as key
    from pg_class as listed
    join pg_attribute as held on held.attrelid = listed.oid and held.attnum > 0
      and not held.attisdropped and held.attgenerated = ''
    left join pg_index as keyed on keyed.indrelid = listed.oid and keyed.indisprimary
    where listed.relnamespace = current_schema()::regnamespace and listed.relkind = 'r'
      and listed.relname not like 'kysely\\_%' and listed.relname not in (${COPY_TABLES.guards}, ${COPY_TABLES.progress})
    group by listed.relname order by listed.relname
  `.execute(db);
  return rows.map(({ name, columns, key }) => ({ name, columns: columns.split(","), key: key?.split(",") ?? [] }));
}

async function listLastNumbers(db: Kysely<Database>): Promise<LastNumber[]> {
  return (await sql<LastNumber>`select name as "table", number as last from number_kept order by name`.execute(db))
    .rows;
}

async function liftGuards(trx: Transaction<Database>): Promise<void> {
  await sql`create table ${GUARDS} as
    select conrelid::regclass::text as name, conname::text as reference, pg_get_constraintdef(oid) as words
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(trx);
  for (const { name, reference } of await listReferences(trx))
    await sql`alter table ${sql.table(name)} drop constraint ${sql.id(reference)}`.execute(trx);
  for (const { name } of await listTables(trx))
    await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
}

async function putBackGuards(trx: Transaction<Database>, numbers: readonly LastNumber[]): Promise<void> {
  for (const { table, last } of numbers)
    await sql`insert into number_kept (name, number) values (${table}, ${last})
      on conflict (name) do update set number = greatest(number_kept.number, excluded.number)`.execute(trx);
  for (const { name } of await listTables(trx))
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
  for (const { name, reference, words } of await listReferences(trx))
    await sql`alter table ${sql.table(name)} add constraint ${sql.id(reference)} ${sql.raw(words)}`.execute(trx);
  await sql`drop table ${GUARDS}`.execute(trx);
  await sql`select refresh_words()`.execute(trx);
}

async function listReferences(trx: Transaction<Database>) {
  const { rows } = await sql<{ name: string; reference: string; words: string }>`
    select name, reference, words from ${GUARDS}`.execute(trx);
  return rows;
}
