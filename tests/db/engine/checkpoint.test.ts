import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { putAwayBetween } from "#db/engine/sqlite/checkpoint.server.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";

const MORE_THAN_SQLITE_LEAVES = 1_500; // pages: by itself it puts them away after 1,000

let folder: string;
let path: string;
let sqlite: Sqlite;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planner-checkpoint-"));
  path = join(folder, "planner.db");
  sqlite = openWriter(path).sqlite;
  sqlite.exec("create table page (words text)");
  sqlite.pragma("wal_checkpoint(truncate)");
});
afterEach(() => {
  sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (pages: number) => {
  const insert = sqlite.prepare("insert into page values (?)");
  sqlite.transaction(() => {
    for (let n = 0; n < pages; n += 1) insert.run("x".repeat(4_000));
  })();
};

/** How many rows the main file holds by itself. */
function inMainFile(): unknown {
  copyFileSync(path, join(folder, "copy.db"));
  const copy = new SqliteDatabase(join(folder, "copy.db"));
  const count = copy.prepare("select count(*) from page").pluck().get();
  copy.close();
  return count;
}

test("what is written waits beside the main file until it is put away between deeds", () => {
  const putAway = putAwayBetween(sqlite);
  write(MORE_THAN_SQLITE_LEAVES);
  expect(inMainFile()).toBe(0);
  putAway();
  expect(inMainFile()).toBe(MORE_THAN_SQLITE_LEAVES);
});

test("nothing is put away in the middle of a transaction, and then at the next time", () => {
  const putAway = putAwayBetween(sqlite);
  write(1);
  sqlite.exec("begin immediate");
  putAway();
  expect(inMainFile()).toBe(0);
  sqlite.exec("commit");
  putAway();
  expect(inMainFile()).toBe(1);
});

test("a flood of writes does not wait for it", () => {
  putAwayBetween(sqlite);
  write(11_000);
  write(1);
  expect(inMainFile()).toBeGreaterThan(10_000);
});
