import type { Database as Sqlite } from "better-sqlite3";
import { statSync } from "node:fs";
import { UnusableDatabase } from "#db/engine/unusable.server.ts";

/**
 * What must hold on every connection. `synchronous=FULL` is set on purpose:
 * better-sqlite3 compiles WAL with NORMAL, which may lose an acknowledged
 * commit when the power goes.
 */
const PRAGMAS = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, busy_timeout: 250 } as const;

/** Sets the pragmas and reads each back; throws where one did not take. */
export function setPragmas(sqlite: Sqlite, options: { readonly: boolean }): void {
  for (const [name, value] of Object.entries(PRAGMAS)) {
    if (!(options.readonly && name === "journal_mode")) sqlite.pragma(`${name} = ${value}`);
    const found = sqlite.pragma(name, { simple: true });
    if (found !== value && !sqlite.memory) {
      throw new Error(`The database would not take ${name} = ${value}; it says ${String(found)}.`);
    }
  }
}

/**
 * From here on a statement that finds the database locked fails at once. Waiting
 * in SQLite holds up every reader of the server; its services wait in between.
 */
export function neverWait(sqlite: Sqlite): void {
  sqlite.pragma("busy_timeout = 0");
}

/** From here on the connection keeps little of the file in memory: 2 MB where better-sqlite3 keeps 16. For one that reads a thing once. */
export function keepLittle(sqlite: Sqlite): void {
  sqlite.pragma("cache_size = -2000");
}

/** Gives a function whose number changes whenever any other connection or process commits. */
export function watchDataVersion(sqlite: Sqlite): () => number {
  const ask = sqlite.prepare("pragma data_version").pluck();
  return () => ask.get() as number;
}

/** Whether the database answers a question that makes it read its file. */
export function answers(sqlite: Sqlite): boolean {
  try {
    sqlite.prepare("select count(*) from sqlite_schema").get();
    return true;
  } catch {
    return false;
  }
}

/** A larger file takes too long to look through at each start. */
const CHECKED_UP_TO_BYTES = 500 * 1024 * 1024;

/** Goes on where the file is whole and may be written; throws `UnusableDatabase`, or what SQLite says, otherwise. */
export function requireWhole(sqlite: Sqlite): void {
  const isLooked = sqlite.memory || statSync(sqlite.name).size < CHECKED_UP_TO_BYTES;
  if (isLooked && sqlite.pragma("quick_check(1)", { simple: true }) !== "ok") throw new UnusableDatabase("damaged");
  writeNothing(sqlite);
}

/** What SQLite finds wrong in the file, and the rows that name one that is not there. */
export function findFaults(sqlite: Sqlite): string[] {
  const faults = sqlite
    .prepare<[], string>("pragma integrity_check(20)")
    .pluck()
    .all()
    .filter((said) => said !== "ok");
  const dangling = sqlite.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  return [
    ...faults,
    ...dangling.slice(0, 20).map((row) => `${row.table} ${row.rowid} names a row of ${row.parent} that is not there`),
  ];
}

/** A write that changes nothing: throws what keeps the file from being written. */
export function writeNothing(sqlite: Sqlite): void {
  sqlite.pragma(`user_version = ${String(sqlite.pragma("user_version", { simple: true }))}`);
}
