import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { readFileSync } from "node:fs";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { databaseMadeOnce } from "./made-once.ts";

/** The file of the demonstration as `npm start` makes it: to be copied, never to be written. */
export function demonstrationFile(): Promise<string> {
  return databaseMadeOnce("demonstration.db", async (db) => {
    const { seedDemoIfEmpty } = await import("#app/demo/demo.server.ts");
    await seedDemoIfEmpty(db, new Date());
  });
}

/** A demonstration of its own in memory. */
export async function openDemonstration(): Promise<{ sqlite: Sqlite; db: Db }> {
  const sqlite = new SqliteDatabase(readFileSync(await demonstrationFile()));
  return { sqlite, db: wrap(sqlite) };
}
