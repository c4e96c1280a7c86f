import type { Database as Sqlite } from "better-sqlite3";
import { statSync } from "node:fs";
import type { StartFailure } from "#app/domain/start-failure.ts";
import { migrations } from "./migrations/index.ts";

/** A larger file takes too long to look through at each start. */
const CHECKED_UP_TO_BYTES = 500 * 1024 * 1024;

/** The database file cannot be used by this planner. */
export class UnusableDatabase extends Error {
  constructor(readonly failure: StartFailure) {
    super(`The database cannot be used: ${failure}`);
  }
}

/**
 * Goes on where the file is whole, belongs to the planner, is of no newer version
 * and may be written; throws `UnusableDatabase`, or what SQLite says, otherwise.
 */
export function requireSound(sqlite: Sqlite, path: string): void {
  const names = sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
  const isOurs = names.includes("kysely_migration");
  if (names.length > 0 && !isOurs) throw new UnusableDatabase("foreign");
  if (statSync(path).size < CHECKED_UP_TO_BYTES && sqlite.pragma("quick_check(1)", { simple: true }) !== "ok")
    throw new UnusableDatabase("damaged");
  const ran = isOurs ? (sqlite.prepare("select name from kysely_migration").pluck().all() as string[]) : [];
  if (ran.some((name) => !(name in migrations))) throw new UnusableDatabase("newer");
  sqlite.pragma(`user_version = ${String(sqlite.pragma("user_version", { simple: true }))}`); // may it be written?
}
