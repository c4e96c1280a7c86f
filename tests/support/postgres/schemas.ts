import type { Database as Sqlite } from "better-sqlite3";
import { sql } from "kysely";
import { openInMemory } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import { isOfSqlite } from "./translate.ts";

/** What a database holds its rows to, a line for each thing, as both engines can say it. */
export type Schema = Record<
  "tables" | "columns" | "uniques" | "indexes" | "checks" | "references" | "triggers" | "views",
  string[]
>;

/** What PostgreSQL has beside: for searching, and for the numbers of rows. */
const OF_POSTGRES = /^(?:number_kept|text_word|kysely_.*|(?:working|published)_vocabulary)$/;
const COLUMNS_OF_POSTGRES = /^(?:working|published)_text\.(?:found|size) /;
const OF_POSTGRES_SEARCH = /(?:working|published)_text_(?:found|size|words)$/;

type Named = { table: string; name: string };

/** The schema as the migrations of SQLite leave it. */
export async function schemaOfMigrations(): Promise<Schema> {
  const { sqlite, db, close } = openInMemory();
  await migrate(db);
  const schema = schemaOfSqlite(sqlite);
  await close();
  return schema;
}

function schemaOfSqlite(sqlite: Sqlite): Schema {
  const list = <T>(query: string, ...of: unknown[]) => sqlite.prepare(query).all(...of) as T[];
  const entries = list<Named & { type: string; sql: string }>(
    "select type, name, tbl_name as 'table', sql from sqlite_schema where sql is not null",
  ).filter(({ name, table }) => !isOfSqlite(name) && !isOfSqlite(table));
  const tables = entries.filter(({ type }) => type === "table");
  const of = (type: string) => entries.filter((entry) => entry.type === type);
  const pointsOn = (table: string) => list(`select * from pragma_foreign_key_list('${table}') where "from" = 'id'`).length > 0; // prettier-ignore
  const columns = tables.flatMap(({ name: table, sql: made }) =>
    list<{ name: string; type: string; notnull: number; dflt_value: string | null; pk: number; hidden: number }>(
      `select * from pragma_table_xinfo('${table}') order by cid`,
    ).map(({ name, type, notnull, dflt_value: filled, pk, hidden }) => {
      const isNumber = pk > 0 && name === "id" && type.toLowerCase() === "integer" && !pointsOn(table);
      const number = !isNumber ? "" : /autoincrement/i.test(made) ? "a number never given twice" : "a number";
      const by = hidden > 0 ? "worked out" : number || plainDefault(filled);
      return `${table}.${name} ${type.toLowerCase()} ${notnull || pk ? "never null" : "may be null"} ${by}`;
    }),
  );
  const uniques = tables.flatMap(
    ({ name: table }) =>
    list<{ name: string; unique: number; partial: number }>(`select * from pragma_index_list('${table}')`)
      .filter((index) => index.unique)
      .map(({ name, partial }) => uniqueOf(table, list<{ name: string | null }>(`select name from pragma_index_info('${name}')`).map((column) => column.name ?? "…"), partial)), // prettier-ignore
  );
  // A primary key that is the number of the row has no index of its own.
  const keys = tables.flatMap(({ name: table }) => {
    const key = list<{ name: string; type: string }>(
      `select name, type from pragma_table_info('${table}') where pk > 0`,
    );
    return key.length === 1 && key[0]?.type.toLowerCase() === "integer" ? [uniqueOf(table, [key[0].name], 0)] : [];
  });
  return sorted({
    tables: tables.map(({ name }) => name),
    columns,
    uniques: [...new Set([...uniques, ...keys])],
    indexes: of("index").map(({ table, name }) => `${table} ${name}`),
    checks: tables.map(({ name, sql: made }) => `${name} ${[...made.matchAll(/\bcheck\s*\(/gi)].length}`),
    references: tables.flatMap(({ name: table }) =>
      list<{ table: string; from: string; to: string; on_delete: string }>(
        `select * from pragma_foreign_key_list('${table}')`,
      ).map((one) => `${table}.${one.from} ${one.table}.${one.to} ${one.on_delete.toLowerCase()}`),
    ),
    triggers: of("trigger")
      .filter(({ sql: made }) => !/into (?:working|published)_index/.test(made))
      .map(({ table, name, sql: made }) => `${table} ${name} ${/\b(before|after) (insert|update|delete)\b/i.exec(made)?.[0].toLowerCase()}`), // prettier-ignore
    views: of("view").map(({ name }) => name),
  });
}

/** The schema of PostgreSQL, without what it has beside. */
export async function schemaOfPostgres(db: Db): Promise<Schema> {
  const list = async (query: string) =>
    (await sql.raw<{ said: string }>(query).execute(db)).rows.map(({ said }) => said);
  const ours = "relnamespace = current_schema()::regnamespace";
  const isOurs = (said: string) => !OF_POSTGRES.test(/^\w+/.exec(said)?.[0] ?? "") && !OF_POSTGRES_SEARCH.test(said.split(" ")[1] ?? ""); // prettier-ignore
  const columns = await list(`select table_name || '.' || column_name || ' ' ||
      case data_type when 'bigint' then 'integer' when 'bytea' then 'blob' when 'double precision' then 'real' else data_type
        || case when collation_name = 'C' then '' else ' in any order' end end || ' '
      || case is_nullable when 'NO' then 'never null ' else 'may be null ' end
      || case when is_generated = 'ALWAYS' then 'worked out' when column_default like 'next_number_kept(%' then 'a number never given twice'
        when column_default like 'next_number(%' then 'a number' else coalesce(column_default, '') end as said
    from information_schema.columns join pg_class on relname = table_name and relkind = 'r' and ${ours}
    order by table_name, ordinal_position`);
  const indexes =
    await list(`select listed.relname || ' ' || indexed.relname || ' ' || pg_index.indisunique || ' ' || pg_index.indisprimary
      || ' ' || (indpred is not null)::int || ' ' || (select string_agg(coalesce((select attname from pg_attribute
        where attrelid = listed.oid and attnum = key and key > 0), '…'), ',' order by place)
        from unnest(indkey::int2[]) with ordinality as each(key, place)) || ' ' || exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u')) as said
    from pg_index join pg_class as listed on listed.oid = indrelid join pg_class as indexed on indexed.oid = indexrelid
    where listed.${ours}`);
  const each = indexes.filter(isOurs).map((said) => said.split(" "));
  return sorted({
    tables: (await list(`select relname as said from pg_class where relkind = 'r' and ${ours}`)).filter(isOurs),
    columns: columns
      .filter((said) => isOurs(said) && !COLUMNS_OF_POSTGRES.test(said))
      .map((said) => said.replace(/::(?:text|bigint)(?: COLLATE "C")?/g, "").replace(/'(\d+)'$/, "$1")),
    uniques: each
      .filter(([, , isUnique]) => isUnique === "true")
      .map(([table = "", , , , partial, names = ""]) => uniqueOf(table, names.split(","), Number(partial))),
    indexes: each.filter(([, , , , , , isMadeByTable]) => isMadeByTable === "false").map(([table, name]) => `${table} ${name}`), // prettier-ignore
    checks: (
      await list(`select relname || ' ' || (select count(*) from pg_constraint where conrelid = pg_class.oid and contype = 'c') as said
        from pg_class where relkind = 'r' and ${ours}`)
    ).filter(isOurs),
    references:
      await list(`select conrelid::regclass || '.' || mine.attname || ' ' || confrelid::regclass || '.' || theirs.attname
        || case confdeltype when 'c' then ' cascade' when 'n' then ' set null' else ' no action' end as said
      from pg_constraint join pg_attribute as mine on mine.attrelid = conrelid and mine.attnum = conkey[1]
        join pg_attribute as theirs on theirs.attrelid = confrelid and theirs.attnum = confkey[1]
      where contype = 'f' and cardinality(conkey) = 1`),
    triggers: (
      await list(`select tgrelid::regclass || ' ' || tgname || case when tgtype & 2 > 0 then ' before' else ' after' end
        || case when tgtype & 4 > 0 then ' insert' when tgtype & 8 > 0 then ' delete' else ' update' end as said
      from pg_trigger where not tgisinternal`)
    ).filter(isOurs),
    views: (await list(`select relname as said from pg_class where relkind = 'v' and ${ours}`)).filter(isOurs),
  });
}

function uniqueOf(table: string, columns: readonly string[], partial: number): string {
  return `${table} (${columns.join(", ")})${partial ? " of some" : ""}`;
}

function plainDefault(filled: string | null): string {
  return filled === null ? "" : filled.replace(/^"(.*)"$/, "'$1'");
}

/** Columns keep their order within a table; everything else stands in the order of its words. */
function sorted(schema: Schema): Schema {
  const byTable = (one: string, other: string) => ((one.split(".")[0] ?? "") < (other.split(".")[0] ?? "") ? -1 : 1);
  const each = Object.entries(schema).map(([thing, said]) => [
    thing,
    thing === "columns" ? said.map((one, at) => ({ one, at })).sort((a, b) => (a.one.split(".")[0] === b.one.split(".")[0] ? a.at - b.at : byTable(a.one, b.one))).map(({ one }) => one) : [...said].sort(), // prettier-ignore
  ]);
  return Object.fromEntries(each) as Schema;
}
