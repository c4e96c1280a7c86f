import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { allowed, refused } from "#app/domain/verdict.ts";
import { runDeed, runDeedFor, requireVerdict, requireCurrent, type Trx } from "#app/services/run-deed.server.ts";
import { submitKeyOf } from "#app/services/submit-key.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { writeNothing } from "#db/engine/sqlite/pragmas.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import { acting, fillCast, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const addPerson = (trx: Trx, name: string) => trx.insertInto("person").values({ name, familyName: name }).execute();
const peopleCalled = async (name: string) =>
  (await db.selectFrom("person").select("id").where("name", "=", name).execute()).length;

test("what was worked out is the answer", async () => {
  const outcome = await runDeedFor(db, acting("officer"), async () => ({ reference: "T-1" }));
  expect(outcome).toEqual({ ok: true, repeated: false, result: { reference: "T-1" } });
});

test("a repeated post gets the first answer and does not run again", async () => {
  const form = acting("officer");
  let runs = 0;
  const work = async (trx: Trx) => {
    runs += 1;
    await addPerson(trx, "New Person");
    return { run: runs };
  };
  await runDeedFor(db, form, work);
  expect(await runDeedFor(db, form, work)).toEqual({ ok: true, repeated: true, result: { run: 1 } });
  expect([runs, await peopleCalled("New Person")]).toEqual([1, 1]);
});

test("the same key from another person is another form", async () => {
  const { submitKey } = acting("officer");
  await runDeedFor(db, { ...acting("officer"), submitKey }, async () => "theirs");
  const outcome = await runDeedFor(db, { ...acting("secondOfficer"), submitKey }, async () => "his");
  expect(outcome).toEqual({ ok: true, repeated: false, result: "his" });
});

test("the same key with other words is another form", () => {
  expect(submitKeyOf("key", "one")).not.toBe(submitKeyOf("key", "two"));
  expect(submitKeyOf("key", "one")).toBe(submitKeyOf("key", "one"));
});

test("a refusal takes back everything the deed wrote, and the form may be sent again", async () => {
  const form = acting("officer");
  const outcome = await runDeedFor(db, form, async (trx) => {
    await addPerson(trx, "Half Done");
    requireVerdict(refused("state", "Not now."));
  });
  expect(outcome).toEqual({ ok: false, refusal: { allowed: false, kind: "state", because: "Not now." } });
  expect(await peopleCalled("Half Done")).toBe(0);
  expect(await runDeedFor(db, form, async () => "done")).toMatchObject({ ok: true, repeated: false });
});

test("an impossible thing is thrown on, with nothing written", async () => {
  const deed = runDeedFor(db, acting("officer"), async (trx) => {
    await addPerson(trx, "Half Done");
    throw new TypeError("broken");
  });
  await expect(deed).rejects.toThrow(TypeError);
  expect(await peopleCalled("Half Done")).toBe(0);
});

test("who you are is said first, then what has changed since, then what the state says", async () => {
  const themeId = await givenTheme(db, { version: 3 });
  const theme = { kind: "theme", id: themeId, version: 3 } as const;
  const refusalOf = async (renderedFrom: number, verdict: Parameters<typeof requireVerdict>[0]) => {
    const outcome = await runDeedFor(db, acting("officer"), (trx) => requireCurrent(trx, theme, renderedFrom, verdict));
    return outcome.ok ? "goes on" : outcome.refusal.kind;
  };
  expect(await refusalOf(3, allowed)).toBe("goes on");
  expect(await refusalOf(2, allowed)).toBe("stale");
  expect(await refusalOf(2, refused("state", "x"))).toBe("stale");
  expect(await refusalOf(3, refused("state", "x"))).toBe("state");
  expect(await refusalOf(2, refused("role", "x"))).toBe("role");
});

test("a stale form names who changed what, and when in London", async () => {
  const themeId = await givenTheme(db, { version: 2 });
  await runDeedFor(db, acting("officer"), (trx) =>
    writeEvent(trx, acting("officer"), {
      action: "theme_put_on_long_list",
      subject: { kind: "theme", id: themeId, version: 2 },
      bodyId: PANEL,
    }),
  );
  const outcome = await runDeedFor(db, acting("secondOfficer"), (trx) =>
    requireCurrent(trx, { kind: "theme", id: themeId, version: 2 }, 1, allowed),
  );
  expect(outcome.ok ? "" : outcome.refusal.because).toBe(
    "This has changed since you opened it: Jo Bryce put the theme on the long list (1 September 2026 at 10am). Nothing you entered has been saved. Check it against the latest, then send it again.",
  );
  expect(await actionsIn(db)).toEqual(["theme_put_on_long_list"]);
});

let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

async function busyFile() {
  folder = mkdtempSync(join(tmpdir(), "planner-busy-"));
  const path = join(folder, "planner.db");
  const writer = openWriter(path);
  await migrate(writer.db);
  await fillCast(writer.db);
  const other = new SqliteDatabase(path);
  other.exec("begin immediate");
  return { writer, other };
}

const key = { actorKey: "someone", submitKey: "key", now: NOW };

test("while another process writes, the deed waits its turn", async () => {
  const { writer, other } = await busyFile();
  const deed = runDeed(writer.db, key, (trx) => addPerson(trx, "Patient Person").then(() => "done"));
  setTimeout(() => other.exec("commit"), 400);
  expect(await deed).toMatchObject({ ok: true, result: "done" });
  other.close();
  await writer.db.destroy();
});

test("when the wait is too long the deed gives up, and nothing was written", async () => {
  const { writer, other } = await busyFile();
  const outcome = await runDeed(writer.db, key, (trx) => addPerson(trx, "Impatient"));
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { kind: "trouble", because: expect.stringMatching(/try again/) },
  });
  other.exec("commit");
  expect(await runDeed(writer.db, key, async () => "now")).toMatchObject({ ok: true, repeated: false });
  other.close();
  await writer.db.destroy();
});

test.each([
  [
    "full",
    (sqlite: Sqlite): unknown =>
      sqlite.pragma(`max_page_count = ${String(sqlite.pragma("page_count", { simple: true }))}`),
    "the disk is full",
  ],
  ["readonly", (sqlite: Sqlite): unknown => sqlite.pragma("query_only = 1"), "the database file may not be written"],
] as const)(
  "where the database is %s the deed is refused with why, and it is known until a write succeeds",
  async (trouble, ail, words) => {
    folder = mkdtempSync(join(tmpdir(), "planner-ailing-"));
    const told: unknown[] = [];
    const health = new WriteHealth((now) => told.push(now), 0);
    const { sqlite, db: file } = openWriter(join(folder, "planner.db"), health);
    await migrate(file);
    ail(sqlite);
    const outcome = await runDeed(file, key, (trx) => addPerson(trx, "Long".repeat(5_000)));
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: "trouble" } });
    expect(outcome.ok ? "" : outcome.refusal.because).toContain(words);
    expect([health.trouble, told]).toEqual([trouble, [trouble]]);

    sqlite.pragma("max_page_count = 100000");
    sqlite.pragma("query_only = 0");
    await health.lookAgain(() => writeNothing(sqlite));
    expect([health.trouble, told]).toEqual([null, [trouble, null]]);
    expect(await runDeed(file, key, async () => "now")).toMatchObject({ ok: true, repeated: false });
    await file.destroy();
  },
);
