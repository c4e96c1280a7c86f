import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { CamelCasePlugin, Kysely, Migrator } from "kysely";
import { setPragmas } from "./engine/pragmas.server.ts";
import { PlannerDialect } from "./engine/sqlite-dialect.server.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;

/** Wraps an open SQLite handle in Kysely. Throws where a pragma does not take. */
export function wrap(sqlite: Sqlite, options: { readonly: boolean } = { readonly: false }): Db {
  setPragmas(sqlite, options);
  return new Kysely<Database>({ dialect: new PlannerDialect(sqlite), plugins: [new CamelCasePlugin()] });
}

/** Opens (and creates) the database file for writing. There is one writer in a process. */
export function openWriter(path: string): { sqlite: Sqlite; db: Db } {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const sqlite = new SqliteDatabase(path);
  return { sqlite, db: wrap(sqlite) };
}

/** Opens an existing database file for reading only. */
export function openReader(path: string): { sqlite: Sqlite; db: Db } {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  return { sqlite, db: wrap(sqlite, { readonly: true }) };
}

/** Runs the migrations that have not run yet, all in one transaction; throws the first error. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
