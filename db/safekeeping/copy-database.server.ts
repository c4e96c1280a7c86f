import { sql, type Kysely } from "kysely";
import { isEmptyInstallation } from "#db/administration/installation.server.ts";
import { COPY_TABLES, type CopiedTable } from "#db/engine/copying.server.ts";
import { nameInCode } from "#db/engine/names.server.ts";
import type { Opened } from "#db/engine/opened.server.ts";
import type { Database } from "#db/schema.ts";
import { rowsInKeyOrder } from "./rows-in-key-order.server.ts";

/** So many values are bound in one statement. */
const MOST_VALUES = 5_000;

const PROGRESS = sql.table(COPY_TABLES.progress);

/** Why one database cannot be copied into another: a sentence for whoever asked for it. */
export class NotCopied extends Error {}

/**
 * Copies every row of one database into another of the same version that is empty, whatever their engines are. `from` is
 * read at one moment. A copy that was cut off goes on with the table that it was at. Throws `NotCopied` where the other
 * is in use, or of another version.
 */
export async function copyDatabase(
  from: Opened,
  to: Opened,
  tell: (table: string, rows: number) => void,
): Promise<void> {
  await requireSameVersion(from.db, to.db);
  await to.copying.whileCopying(() =>
    from.inOneView(async (db) => {
      const tables = await tablesOfBoth({ db, copying: from.copying }, to);
      if (!(await isCopyUnderWay(to.db))) await begin(to);
      const done = new Set(
        (await sql<{ name: string }>`select name from ${PROGRESS}`.execute(to.db)).rows.map(({ name }) => name),
      );
      for (const table of tables) if (!done.has(table.name)) tell(table.name, await copyTable(db, to.db, table));
      const numbers = await from.copying.listLastNumbers(db);
      await to.db.transaction().execute(async (trx) => {
        await to.copying.putBackGuards(trx, numbers);
        await sql`drop table ${PROGRESS}`.execute(trx);
      });
    }),
  );
}

/** The tables that both databases have, with the columns that both have of each; what an engine works out for itself is left out. */
export async function tablesOfBoth(
  from: Pick<Opened, "db" | "copying">,
  to: Pick<Opened, "db" | "copying">,
): Promise<CopiedTable[]> {
  const others = new Map((await to.copying.listTables(to.db)).map((table) => [table.name, table]));
  return (await from.copying.listTables(from.db)).flatMap((table) => {
    const other = others.get(table.name);
    if (!other) return [];
    return [{ ...table, columns: table.columns.filter((column) => other.columns.includes(column)) }];
  });
}

async function requireSameVersion(from: Kysely<Database>, to: Kysely<Database>): Promise<void> {
  const [one, other] = await Promise.all([from, to].map(listMigrations));
  if (one?.join() !== other?.join())
    throw new NotCopied("The two databases are of different versions: bring both up to date first.");
}

/** The migrations that a database has been through, in their order. */
export async function listMigrations(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Whether a copy into this database was begun and not ended. */
export async function isCopyUnderWay(db: Kysely<Database>): Promise<boolean> {
  return (await db.introspection.getTables()).some(({ name }) => name === COPY_TABLES.progress);
}

async function begin(to: Opened): Promise<void> {
  await to.db.transaction().execute(async (trx) => {
    if (!(await isEmptyInstallation(trx)))
      throw new NotCopied("The database to copy into is in use already; nothing was copied.");
    await to.copying.liftGuards(trx);
    await sql`create table ${PROGRESS} (name text primary key)`.execute(trx);
  });
}

async function copyTable(from: Kysely<Database>, to: Kysely<Database>, table: CopiedTable): Promise<number> {
  const columns = sql.join(table.columns.map((column) => sql.id(column)));
  const rowsAtOnce = Math.floor(MOST_VALUES / table.columns.length);
  return to.transaction().execute(async (trx) => {
    await sql`delete from ${sql.table(table.name)}`.execute(trx);
    let copied = 0;
    for await (const rows of rowsInKeyOrder(from, table, rowsAtOnce)) {
      const values = rows.map((row) => sql`(${sql.join(table.columns.map((column) => row[nameInCode(column)]))})`);
      await sql`insert into ${sql.table(table.name)} (${columns}) values ${sql.join(values)}`.execute(trx);
      copied += rows.length;
    }
    await sql`insert into ${PROGRESS} (name) values (${table.name})`.execute(trx);
    return copied;
  });
}
