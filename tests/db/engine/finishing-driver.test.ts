import SqliteDatabase from "better-sqlite3";
import { Kysely, sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { PlannerDialect } from "#db/engine/sqlite/dialect.server.ts";
import type { Database } from "#db/schema.ts";

/** Words that are written, and how often each is doubled before the commit. */
let doubles: () => Promise<void>;
let db: Kysely<Database>;
beforeEach(async () => {
  doubles = async () => {};
  db = new Kysely<Database>({
    dialect: new PlannerDialect(new SqliteDatabase(":memory:"), undefined, async (trx) => {
      await doubles();
      await sql`update word set doubled = said || said where doubled is null`.execute(trx);
    }),
  });
  await sql`create table word (said text not null unique, doubled text)`.execute(db);
});

const add = (said: string, by: Kysely<Database> = db) => sql`insert into word (said) values (${said})`.execute(by);
const words = async () => (await sql<{ said: string; doubled: string | null }>`select said, doubled from word`.execute(db)).rows.map(({ said, doubled }) => `${said} ${doubled}`); // prettier-ignore

test("what follows is done once for a transaction, before its commit", async () => {
  let times = 0;
  doubles = async () => void (times += 1);
  await db.transaction().execute(async (trx) => {
    await add("ab", trx);
    await add("cd", trx);
    expect(times).toBe(0);
  });
  expect(times).toBe(1);
  expect(await words()).toEqual(["ab abab", "cd cdcd"]);
});

test.each<[string, (of: Kysely<Database>) => Promise<unknown>]>([
  ["an insert", (of) => add("ef", of)],
  ["a change", (of) => sql`update word set said = 'gh', doubled = null`.execute(of)],
  ["rows that are taken from others", (of) => sql`with twice as (select said || 'x' as said from word) insert into word (said) select said from twice`.execute(of)], // prettier-ignore
])("%s by itself is a transaction too", async (_, write) => {
  await add("ab");
  await write(db);
  expect((await words()).filter((one) => one.endsWith("null"))).toEqual([]);
});

test("to read by itself is none", async () => {
  doubles = () => Promise.reject(new Error("Nothing was written"));
  expect(await words()).toEqual([]);
});

test("where what follows fails nothing is written, and the next may write", async () => {
  doubles = () => Promise.reject(new Error("No room"));
  await expect(add("ab")).rejects.toThrow("No room");
  await expect(db.transaction().execute((trx) => add("cd", trx))).rejects.toThrow("No room");
  doubles = async () => {};
  await expect(add("ef")).resolves.toBeDefined();
  await expect(add("ef")).rejects.toThrow("UNIQUE");
  expect(await words()).toEqual(["ef efef"]);
});
