import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool, type Transaction } from "kysely";
import { plainWords, type NameTaken } from "#app/domain/account/anonymity.ts";
import type { Database } from "#db/schema.ts";
import { engineOf } from "./engine-of.server.ts";
import { inEither } from "./in-either.server.ts";
import { inNumbers } from "./number-list.server.ts";
import * as postgres from "./postgres/rewriting.server.ts";
import { takeTurns } from "./take-turns.server.ts";

/** A table, as the database spells it, its columns of text, and whether its rows are numbered beside them. */
type Texts = { name: string; columns: string[]; numbered: boolean };

/** So many rows are read in one go; then whoever else waits is let in. */
const ROWS_AT_ONCE = 1_000;

/** Every table with text that people wrote. What is searched and what lists count by is written anew by triggers, when its records are. */
async function listTexts(db: Kysely<Database>): Promise<Texts[]> {
  const { rows } = await inEither<{ name: string; columns: string; withoutRowid: number }>({
    sqlite: sql`
    select listed.name, listed.wr as without_rowid, json_group_array(held.name) as columns
    from pragma_table_list as listed join pragma_table_info(listed.name) as held
    where listed.schema = 'main' and listed.type = 'table' and upper(held.type) = 'TEXT'
      and listed.name not like 'sqlite%' and listed.name not like 'kysely%'
      and listed.name not in ('working_text', 'published_text', 'follow_up_listed', 'deadline_listed', 'deadline_moved')
    group by listed.name order by listed.name`,
    postgres: sql`
    select held.table_name as name, 1 as without_rowid, json_agg(held.column_name order by held.ordinal_position) as columns
    from information_schema.columns as held join information_schema.tables as listed using (table_schema, table_name)
    where held.table_schema = current_schema() and listed.table_type = 'BASE TABLE' and held.data_type = 'text'
      and held.is_generated = 'NEVER' and held.table_name not in ('number_kept', 'text_word')
      and held.table_name not in ('working_text', 'published_text', 'follow_up_listed', 'deadline_listed', 'deadline_moved')
    group by held.table_name order by held.table_name`,
  }).execute(db);
  return rows.map(({ name, columns, withoutRowid }) => ({
    name,
    columns: JSON.parse(columns) as string[],
    numbered: withoutRowid === 0,
  }));
}

/** Which rows of a table are looked through. */
export type Within = (table: string) => RawBuilder<SqlBool>;

/** How many rows of each table hold one of the names; tables without any are left out. Reads every text within, and lets others in between. */
export async function countNamed(
  db: Kysely<Database>,
  taken: NameTaken,
  within: Within,
): Promise<{ table: string; rows: number }[]> {
  const counted = [];
  for (const { name, columns, numbered } of await listTexts(db)) {
    const any = sql.join(
      columns.map((column) => holds(column, taken)),
      sql` or `,
    );
    if (engineOf(db) === "postgres") {
      const named = await postgres.listNamed(
        db,
        name,
        columns,
        sql`${mayNameIn(columns, taken)} and ${within(name)}`,
        taken,
      );
      if (named.length > 0) counted.push({ table: name, rows: named.length });
      continue;
    }
    let found = 0;
    for (const part of numbered ? await partsOf(db, name) : [sql`true`]) {
      await takeTurns();
      const { rows } = await sql<{
        n: number;
      }>`select count(*) as n from ${sql.id(name)} where ${part} and (${any}) and ${within(name)}`.execute(db);
      found += rows[0]?.n ?? 0;
    }
    if (found > 0) counted.push({ table: name, rows: found });
  }
  return counted;
}

/** Conditions that divide the rows of a table by their numbers. */
async function partsOf(db: Kysely<Database>, table: string): Promise<RawBuilder<unknown>[]> {
  const { rows } = await sql<{ last: number | null }>`select max(rowid) as last from ${sql.id(table)}`.execute(db);
  const parts = Math.ceil((rows[0]?.last ?? 0) / ROWS_AT_ONCE);
  return Array.from(
    { length: parts },
    (_, at) => sql`rowid > ${at * ROWS_AT_ONCE} and rowid <= ${(at + 1) * ROWS_AT_ONCE}`,
  );
}

/** Takes the names out of every text within, what may otherwise only be added to included. */
export async function takeOutNames(trx: Transaction<Database>, taken: NameTaken, within: Within): Promise<void> {
  for (const { name, columns } of await listTexts(trx))
    await whileChangeable(trx, name, async () => {
      if (engineOf(trx) === "postgres") {
        const named = await postgres.listNamed(
          trx,
          name,
          columns,
          sql`${mayNameIn(columns, taken)} and ${within(name)}`,
          taken,
        );
        return postgres.rewriteNamed(trx, name, named);
      }
      for (const column of columns)
        await sql`update ${sql.id(name)} set ${sql.id(column)} = ${changed(column, taken)}
          where ${holds(column, taken)} and ${within(name)}`.execute(trx);
    });
}

/** Puts another name on these events of history. */
export async function renameActor(trx: Transaction<Database>, ids: readonly number[], to: string): Promise<void> {
  await whileChangeable(trx, "event", async () => {
    await sql`update event set actor_name = ${to}
      where ${inNumbers(sql.ref<number>("id"), ids)}`.execute(trx);
  });
}

/** Of what was changed of a person, history goes on to tell which fields, and no longer what they held. */
export async function forgetChangesOf(trx: Transaction<Database>, personId: number): Promise<void> {
  const told = trx.selectFrom("event").select(["id", "particulars"]).where("action", "=", "person_edited");
  const events = await told.where("subjectKind", "=", "person").where("subjectId", "=", personId).execute();
  await whileChangeable(trx, "event", async () => {
    for (const { id, particulars } of events) {
      const said = JSON.parse(particulars) as { changed?: { label: string }[] };
      const forgotten = JSON.stringify({ ...said, changed: (said.changed ?? []).map(({ label }) => ({ label })) });
      await trx.updateTable("event").set({ particulars: forgotten }).where("id", "=", id).execute();
    }
  });
}

/** Lifts the triggers that keep the table from being changed, for this work inside this transaction alone. */
async function whileChangeable(trx: Transaction<Database>, table: string, work: () => Promise<void>): Promise<void> {
  if (engineOf(trx) === "postgres") return postgres.whileChangeable(trx, table, work);
  const { rows: guards } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master
    where type = 'trigger' and tbl_name = ${table} and sql like '%before update%raise(abort%'
  `.execute(trx);
  for (const { name } of guards) await sql`drop trigger ${sql.id(name)}`.execute(trx);
  await work();
  for (const guard of guards) await sql.raw(guard.sql).execute(trx);
}

function changed(column: string, taken: NameTaken): RawBuilder<string> {
  return sql`without_names(${sql.id(column)}, ${JSON.stringify(taken)})`;
}

/** The database looks for plain words first: only what holds those of a name is read more closely. */
function holds(column: string, taken: NameTaken): RawBuilder<boolean> {
  return sql`(${mayName(sql.id(column), taken.names)} and ${changed(column, taken)} <> ${sql.id(column)})`;
}

function mayNameIn(columns: readonly string[], { names }: NameTaken): RawBuilder<boolean> {
  return sql`(${sql.join(
    columns.map((column) => mayName(sql.id(column), names)),
    sql` or `,
  )})`;
}

/** Whether the text holds all plain words of one of the names. */
export function mayName(text: Expression<unknown>, names: readonly string[]): RawBuilder<boolean> {
  const each = plainWords(names).map((words) => {
    const found = words.map((word) => sql`lower(${text}) like ${`%${word}%`}`);
    return found.length === 0 ? sql`true` : sql`(${sql.join(found, sql` and `)})`;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}
