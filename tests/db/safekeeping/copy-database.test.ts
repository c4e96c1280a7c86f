import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test, vi } from "vitest";
import { copyDatabase, NotCopied, tablesOfBoth } from "#db/safekeeping/copy-database.server.ts";
import { digestTables } from "#db/safekeeping/digest-tables.server.ts";
import { migrate, openWriter, type Opened } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";
import { castFile } from "#tests/support/cast.ts";
import { demonstrationFile } from "#tests/support/demonstration.ts";

vi.setConfig({ testTimeout: 60_000 }); // the demonstration may have to be made first

const folder = mkdtempSync(join(tmpdir(), "planner-copying-"));
const opened: Opened[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
async function open(file?: string): Promise<Opened> {
  const path = join(folder, `${(files += 1)}.db`);
  if (file) copyFileSync(file, path);
  const one = await openWriter(path);
  opened.push(one);
  if (!file) await migrate(one.db);
  return one;
}

const schemaOf = async ({ db }: Opened) =>
  (
    await sql`select type, name, tbl_name, sql from sqlite_schema where name not like 'sqlite%' order by type, name`.execute(
      db,
    )
  ).rows;
const found = async ({ db }: Opened, word: string) =>
  (await sql`select rowid from working_index where working_index match ${word} order by rowid`.execute(db)).rows;

async function expectTheSame(from: Opened, to: Opened): Promise<void> {
  const tables = await tablesOfBoth(from, to);
  expect(tables.length).toBeGreaterThan(95);
  expect(await digestTables(to.db, tables)).toEqual(await digestTables(from.db, tables));
  expect(await schemaOf(to)).toEqual(await schemaOf(from));
  expect(await to.findFaults()).toEqual([]);
  expect(await found(to, "housing")).toEqual(await found(from, "housing"));
  expect(await found(from, "housing")).not.toEqual([]);
}

test("everything is copied: rows, what is searched, the next numbers, and what guards them; a copy that was cut off goes on", async () => {
  const [from, to] = [await open(await demonstrationFile()), await open()];
  const tables: string[] = [];
  const cutOff = copyDatabase(from, to, (table) => {
    tables.push(table);
    if (tables.length === 40) throw new Error("The power went.");
  });
  await expect(cutOff).rejects.toThrow("The power went.");
  await expect(requireSound(to)).rejects.toMatchObject({ failure: "half-moved" });
  await copyDatabase(from, to, (table) => tables.push(table));
  expect(new Set(tables).size).toBe(tables.length);
  await requireSound(to);
  await expectTheSame(from, to);
  await expect(to.db.deleteFrom("event").execute()).rejects.toThrow("append-only");
  const next = async ({ db }: Opened) =>
    db
      .insertInto("theme")
      .values({ bodyId: 1, title: "Roads", origin: "member", updatedAt: "2026-11-01T09:00:00.000Z" })
      .returning("id")
      .executeTakeFirstOrThrow();
  expect(await next(to)).toEqual(await next(from));
});

test("nothing is copied into a database that is in use, or of another version", async () => {
  const [from, inUse, older] = [await open(await castFile()), await open(await castFile()), await open()];
  await expect(copyDatabase(from, inUse, () => undefined)).rejects.toThrow(NotCopied);
  await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(older.db);
  await expect(copyDatabase(from, older, () => undefined)).rejects.toThrow("of different versions");
  const tables = await tablesOfBoth(from, inUse);
  expect(await digestTables(inUse.db, tables)).toEqual(await digestTables(from.db, tables));
});

test("a digest tells a row that says something else, one that is gone, and one more", async () => {
  const [one, other] = [await open(await castFile()), await open(await castFile())];
  const tables = await tablesOfBoth(one, other);
  const differing = async () => {
    const [these, those] = [await digestTables(one.db, tables), await digestTables(other.db, tables)];
    return these.filter((table, at) => table.digest !== those[at]?.digest).map(({ name }) => name);
  };
  expect(await differing()).toEqual([]);
  await other.db.updateTable("account").set({ email: "else@example.test" }).where("personId", "=", 1).execute();
  await other.db.deleteFrom("membership").where("personId", "=", 2).execute();
  await other.db
    .insertInto("submitKey")
    .values({ actorKey: "person:1", key: "k", answer: "null", at: "2026-09-01T09:00:00.000Z" } as never)
    .execute();
  expect(await differing()).toEqual(expect.arrayContaining(["account", "membership", "submit_key"]));
});
