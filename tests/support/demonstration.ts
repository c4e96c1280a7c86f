import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { readFileSync } from "node:fs";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { databaseMadeOnce } from "./made-once.ts";
import { postgresDb, TEST_SERVER } from "./postgres/databases.ts";

/** The file of the demonstration as `npm start` makes it: to be copied, never to be written. */
export function demonstrationFile(): Promise<string> {
  return databaseMadeOnce("demonstration.db", fillDemonstration);
}

/** Fills an empty database with the demonstration. */
export async function fillDemonstration(db: Db): Promise<void> {
  const { seedDemoIfEmpty } = await import("#app/demo/demo.server.ts");
  await seedDemoIfEmpty(db, new Date());
}

/** A demonstration of its own. */
export async function openDemonstration(): Promise<Db> {
  return TEST_SERVER ? postgresDb("demonstration", fillDemonstration) : (await openDemonstrationFile()).db;
}

/** The same in memory, with the handle that only SQLite has. */
export async function openDemonstrationFile(): Promise<{ sqlite: Sqlite; db: Db }> {
  const sqlite = new SqliteDatabase(readFileSync(await demonstrationFile()));
  return { sqlite, db: wrap(sqlite) };
}
