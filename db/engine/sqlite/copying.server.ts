import type { Database as Sqlite } from "better-sqlite3";
import { sql, type Kysely, type Transaction } from "kysely";
import { COPY_TABLES, type CopiedTable, type Copying, type LastNumber } from "#db/engine/copying.server.ts";
import type { Database } from "#db/schema.ts";

const GUARDS = sql.table(COPY_TABLES.guards);

/** How a whole database is copied from a file of SQLite's, or into it. */
export function copyingOf(sqlite: Sqlite): Copying {
  return {
    listTables,
    listLastNumbers,
    liftGuards,
    putBackGuards,
    whileCopying: async (work) => {
      sqlite.pragma("foreign_keys = off");
      try {
        return await work();
      } finally {
        sqlite.pragma("foreign_keys = on");
      }
    },
  };
}

async function listTables(db: Kysely<Database>): Promise<CopiedTable[]> {
  const { rows } = await sql<{ name: string; columns: string; key: string }>`
    select listed.name, json_group_array(held.name) as columns,
      json_group_array(held.name order by held.pk) filter (where held.pk > 0) as key
    from pragma_table_list as listed join pragma_table_info(listed.name) as held
    where listed.schema = 'main' and listed.type = 'table'
      and listed.name not like 'sqlite\\_%' escape '\\' and listed.name not like 'kysely\\_%' escape '\\'
      and listed.name not in (${COPY_TABLES.guards}, ${COPY_TABLES.progress})
    group by listed.name order by listed.name
  `.execute(db);
  return rows.map(({ name, columns, key }) => ({
    name,
    columns: JSON.parse(columns) as string[],
    key: JSON.parse(key) as string[],
  }));
}

async function listLastNumbers(db: Kysely<Database>): Promise<LastNumber[]> {
  return (await sql<LastNumber>`select name as "table", seq as last from sqlite_sequence order by name`.execute(db))
    .rows;
}

async function liftGuards(trx: Transaction<Database>): Promise<void> {
  await sql`create table ${GUARDS} as select name, sql from sqlite_schema where type = 'trigger'`.execute(trx);
  const { rows } = await sql<{ name: string }>`select name from ${GUARDS}`.execute(trx);
  for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(trx);
}

async function putBackGuards(trx: Transaction<Database>, numbers: readonly LastNumber[]): Promise<void> {
  for (const { table, last } of numbers)
    await sql`update sqlite_sequence set seq = ${last} where name = ${table} and seq < ${last}`.execute(trx);
  const { rows: indexes } = await sql<{ name: string }>`
    select name from sqlite_schema where sql like '%using fts5(%content=%'`.execute(trx);
  for (const { name } of indexes)
    await sql`insert into ${sql.table(name)} (${sql.id(name)}) values ('rebuild')`.execute(trx);
  const { rows: guards } = await sql<{ sql: string }>`select sql from ${GUARDS} order by rowid`.execute(trx);
  for (const guard of guards) await sql.raw(guard.sql).execute(trx);
  await sql`drop table ${GUARDS}`.execute(trx);
}
