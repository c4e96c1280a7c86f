import { migrate, openWriter } from "#db/open.server.ts";
import { copyDatabase, isCopyUnderWay, tablesOfBoth } from "#db/safekeeping/copy-database.server.ts";
import { digestTables } from "#db/safekeeping/digest-tables.server.ts";

/** A table on both sides after the move: how many rows, and whether they say the same. */
export type MovedTable = { name: string; rows: number; digest: string; same: boolean };

/**
 * Moves everything from one database into another that is empty, of either engine, and compares every table on both
 * sides. What was cut off goes on where it was. The one that it is moved from stays as it is, brought up to date.
 */
export async function moveHouse(
  from: string,
  to: string,
  tell: (table: string, rows: number) => void,
): Promise<{ tables: MovedTable[] }> {
  const [old, fresh] = [await openWriter(from), await openWriter(to)];
  try {
    await migrate(old.db);
    if (!(await isCopyUnderWay(fresh.db))) await migrate(fresh.db); // a half of it is no database to work on
    await copyDatabase(old, fresh, tell);
    const tables = await tablesOfBoth(old, fresh);
    const [those, these] = [await digestTables(old.db, tables), await digestTables(fresh.db, tables)];
    const found = new Map(these.map((table) => [table.name, table]));
    return { tables: those.map((table) => ({ ...table, same: found.get(table.name)?.digest === table.digest })) };
  } finally {
    await old.close();
    await fresh.close();
  }
}
