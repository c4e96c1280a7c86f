import SqliteDatabase from "better-sqlite3";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";

/** Where the files of one run of the tests stand; `run-folder.ts` makes the folder and takes it away. */
const FOLDER = "PLANNER_TESTS_FOLDER";

export function runFolder(): string {
  return (process.env[FOLDER] ??= mkdtempSync(join(tmpdir(), "planner-tests-")));
}

/**
 * The path of a file that one run of the tests makes once: whichever file of
 * tests asks first makes it, and those beside it wait for it. Throws what
 * making it throws; the next that asks tries again.
 */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(runFolder(), name);
  const claim = `${path}.claimed`;
  while (!existsSync(path)) {
    if (!canClaim(claim)) {
      await wait(25);
      continue;
    }
    try {
      if (existsSync(path)) break;
      await make(`${path}.making`);
      renameSync(`${path}.making`, path);
    } finally {
      rmdirSync(claim);
    }
  }
  return path;
}

/** A migrated database file with this in it, made once; the bytes serve a file and a database in memory alike. */
export function databaseMadeOnce(name: string, fill: (db: Db) => Promise<void>): Promise<string> {
  return madeOnce(name, async (path) => {
    const sqlite = new SqliteDatabase(":memory:");
    const db = wrap(sqlite);
    await migrate(db);
    await fill(db);
    writeFileSync(path, sqlite.serialize());
    await db.destroy();
  });
}

function canClaim(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}
