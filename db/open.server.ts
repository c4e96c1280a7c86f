import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, Migrator } from "kysely";
import { listDeadlinesByRules } from "./deadline/list-by-rules.server.ts";
import { addDeadlineFunctions } from "./engine/deadline-functions.server.ts";
import { checkpoint } from "./engine/checkpoint.server.ts";
import { setPragmas } from "./engine/pragmas.server.ts";
import { PlannerDialect } from "./engine/sqlite-dialect.server.ts";
import { addRewriting } from "./engine/rewrite-texts.server.ts";
import { addTextFunctions } from "./engine/text-functions.server.ts";
import type { WriteHealth } from "./engine/write-health.server.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;

/** An open file: the handle and the queries that go through it. */
export type Opened = { sqlite: Sqlite; db: Db };

/** Wraps an open SQLite handle in Kysely. Throws where a pragma does not take. */
export function wrap(sqlite: Sqlite, options: { readonly: boolean } = { readonly: false }, health?: WriteHealth): Db {
  setPragmas(sqlite, options);
  addTextFunctions(sqlite);
  addDeadlineFunctions(sqlite);
  addRewriting(sqlite);
  return new Kysely<Database>({ dialect: new PlannerDialect(sqlite, health) });
}

/** Opens (and creates) the database file for writing. There is one writer in a process; `health` learns how it fares. */
export function openWriter(path: string, health?: WriteHealth): Opened {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const sqlite = new SqliteDatabase(path);
  return { sqlite, db: wrap(sqlite, { readonly: false }, health) };
}

/** Opens an existing database file for reading only. */
export function openReader(path: string): Opened {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  return { sqlite, db: wrap(sqlite, { readonly: true }) };
}

/** Runs the migrations that have not run yet, all in one transaction, and lists deadlines by the rules of this release; throws the first error. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  await listDeadlinesByRules(db);
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * Closes the connections of a process, so that the database file alone holds
 * everything: the reader first, since what it still sees cannot be put away; then,
 * after the transaction under way, what is in the `-wal` file goes into the database.
 * Returns whether all of it did; another process may still be reading.
 */
export async function closeBoth(writer: Opened, reader: Opened): Promise<boolean> {
  await close(reader);
  const whole = await writer.db.connection().execute(async () => checkpoint(writer.sqlite));
  await close(writer);
  return whole;
}

/** Kysely leaves a file open that it was never asked about. */
async function close({ sqlite, db }: Opened): Promise<void> {
  await db.destroy();
  sqlite.close();
}
