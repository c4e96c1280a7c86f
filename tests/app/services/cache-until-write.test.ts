import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { cachedUntilNextWrite } from "#app/services/cache-until-write.server.ts";
import { openReader, openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";

let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

function counter() {
  let runs = 0;
  return async () => (runs += 1);
}

test("an answer is worked out once while nothing is written, and apart for each key", async () => {
  const db = await freshDb();
  const work = counter();
  expect([await cachedUntilNextWrite(db, "a", work), await cachedUntilNextWrite(db, "a", work)]).toEqual([1, 1]);
  expect(await cachedUntilNextWrite(db, "b", work)).toBe(2);
});

test("a write by the same connection is seen", async () => {
  const db = await freshDb();
  const work = counter();
  await cachedUntilNextWrite(db, "a", work);
  await db.insertInto("person").values({ name: "Cllr Una Voss", familyName: "Voss" }).execute();
  expect(await cachedUntilNextWrite(db, "a", work)).toBe(2);
});

test("a write by another connection is seen", async () => {
  folder = mkdtempSync(join(tmpdir(), "planner-unchanged-"));
  const writer = openWriter(join(folder, "planner.db"));
  await migrate(writer.db);
  const reader = openReader(join(folder, "planner.db"));
  const work = counter();
  expect([await cachedUntilNextWrite(reader.db, "a", work), await cachedUntilNextWrite(reader.db, "a", work)]).toEqual([
    1, 1,
  ]);
  await writer.db.insertInto("person").values({ name: "Cllr Una Voss", familyName: "Voss" }).execute();
  expect(await cachedUntilNextWrite(reader.db, "a", work)).toBe(2);
  await Promise.all([writer.db.destroy(), reader.db.destroy()]);
});
