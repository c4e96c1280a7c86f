import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchDataVersion } from "#db/engine/sqlite/pragmas.server.ts";
import { openReader, openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planner-open-"));
  path = join(folder, "planner.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("both connections promise durability, foreign keys and a short wait", async () => {
  const writer = openWriter(path);
  await migrate(writer.db);
  const reader = openReader(path);
  for (const { sqlite } of [writer, reader]) {
    const said = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map((name) =>
      sqlite.pragma(name, { simple: true }),
    );
    expect(said).toEqual(["wal", 2, 1, 250]);
  }
  await Promise.all([writer.db.destroy(), reader.db.destroy()]);
});

test("the reading connection cannot write", async () => {
  const writer = openWriter(path);
  await migrate(writer.db);
  const reader = openReader(path);
  await expect(reader.db.insertInto("person").values({ name: "x", familyName: "x" }).execute()).rejects.toThrow(
    /readonly/,
  );
  await Promise.all([writer.db.destroy(), reader.db.destroy()]);
});

test("a write transaction holds the lock from its first moment, so that reading then writing never fails half-way", async () => {
  const writer = openWriter(path);
  await migrate(writer.db);
  const other = new SqliteDatabase(path, { timeout: 1 });
  await writer.db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx);
    expect(() => other.exec("begin immediate")).toThrow(/locked/);
  });
  other.exec("begin immediate; rollback");
  other.close();
  await writer.db.destroy();
});

test("migrating an up-to-date database does nothing", async () => {
  const writer = openWriter(path);
  expect((await migrate(writer.db)).length).toBeGreaterThan(0);
  expect(await migrate(writer.db)).toEqual([]);
  await writer.db.destroy();
});

test("the reader sees that anybody committed, and nothing else", async () => {
  const writer = openWriter(path);
  await migrate(writer.db);
  const reader = openReader(path);
  const version = watchDataVersion(reader.sqlite);
  const before = version();
  await writer.db.selectFrom("person").select("id").execute();
  expect(version()).toBe(before);
  await writer.db.insertInto("person").values({ name: "Jo Bryce", familyName: "Bryce" }).execute();
  expect(version()).not.toBe(before);
  await Promise.all([writer.db.destroy(), reader.db.destroy()]);
});
