import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

const TABLES = schemaTables();

let db: Db;
beforeAll(async () => {
  db = await freshDb();
});

const rowsOf = async (query: string) => (await sql.raw(query).execute(db)).rows as Record<string, unknown>[];
/** A full-text index and its own shadow tables are no tables of the schema. */
const tablesThere = async () =>
  (await rowsOf("select name from pragma_table_list where schema = 'main' and type = 'table'"))
    .map((row) => String(row.name))
    .filter((name) => !/^(?:kysely|sqlite)_/.test(name));

test("the handwritten schema names exactly the tables that the migrations make", async () => {
  expect(TABLES.size).toBeGreaterThan(50);
  expect([...TABLES.keys()].sort()).toEqual((await tablesThere()).sort());
});

test.each([...TABLES])("the columns of %s are those of the database", async (table, columns) => {
  const there = (await rowsOf(`pragma table_info(${table})`)).map((column) => String(column.name));
  expect(columns.sort()).toEqual(there.sort());
});

test("every table is strict, so that a word never lands in a number", async () => {
  const loose = (await rowsOf("pragma table_list")).filter(
    (table) => table.strict === 0 && table.type === "table" && !/^(?:kysely|sqlite)_/.test(String(table.name)),
  );
  expect(loose).toEqual([]);
});

test.each(["event", "event_subject", "item_move"])("%s is append-only in the database itself", async (table) => {
  const triggers = await rowsOf(`select sql from sqlite_schema where type = 'trigger' and tbl_name = '${table}'`);
  const words = triggers.map((trigger) => String(trigger.sql).toLowerCase()).join("\n");
  expect(words).toContain("before update");
  expect(words).toContain("before delete");
});
