import { beforeAll, expect, test } from "vitest";
import { countOwned } from "#db/administration/council-rows.server.ts";
import { isTaken, OF_THE_INSTALLATION, ownedTables } from "#db/administration/owned-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

let db: Db;
let tables: string[];
beforeAll(async () => {
  db = await freshDb();
  tables = [...schemaTables().keys()].filter((name) => !/_(?:words|index|vocabulary)/.test(name));
});

test("whose the rows of each table are is said once: a council's, or the installation's", () => {
  expect(tables.length).toBeGreaterThan(80);
  expect([...ownedTables(), ...OF_THE_INSTALLATION].sort()).toEqual(tables.sort());
});

test("each table can be asked which of its rows are a council's", async () => {
  for (const table of ownedTables()) expect(await countOwned(db, table, 99), table).toBe(0);
  expect(await countOwned(db, "account", 1)).toBe(9);
});

test("what opens a door here goes nowhere with a council", () => {
  const secrets = ["feed_key", "link_token", "passkey", "pending_sign_in", "recovery_code", "second_step", "session"];
  expect(secrets.filter(isTaken)).toEqual([]);
});
