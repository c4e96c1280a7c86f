import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeBackup } from "#app/services/safekeeping/make-backup.server.ts";
import { moveHouse } from "#app/services/safekeeping/move-house.server.ts";
import { restoreBackup } from "#app/services/safekeeping/restore-backup.server.ts";
import { verifyHistory } from "#app/services/safekeeping/verify-history.server.ts";
import { migrate, openWriter, type Opened } from "#db/open.server.ts";
import { demonstrationFile } from "#tests/support/demonstration.ts";
import { TEST_SERVER } from "#tests/support/postgres/databases.ts";
import { dropDatabase, emptyDatabase } from "#tests/support/postgres/empty-database.ts";

const KEY = "a key that is kept somewhere else";
const folder = mkdtempSync(join(tmpdir(), "planner-moving-"));
const path = (name: string) => join(folder, name);
const NAMES = [`planner_moved_${process.pid}`, `planner_restored_${process.pid}`] as const;

const guardsOf = async ({ db }: Opened) =>
  (
    await sql`select conrelid::regclass::text as of, pg_get_constraintdef(oid) as said, '' as enabled from pg_constraint where contype = 'f'
      union all select tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`.execute(
      db,
    )
  ).rows;

/** The whole demonstration from one engine to the other, and back: only where there is a server (`npm run test:postgres`). */
describe.skipIf(TEST_SERVER === undefined)("a move to PostgreSQL", () => {
  const server = TEST_SERVER ?? "";
  let [moved, restored] = ["", ""];

  beforeAll(async () => {
    copyFileSync(await demonstrationFile(), path("planner.db"));
    moved = await emptyDatabase(server, NAMES[0]);
    restored = await emptyDatabase(server, NAMES[1]);
  }, 60_000);
  afterAll(async () => {
    for (const name of NAMES) await dropDatabase(server, name);
    rmSync(folder, { recursive: true, force: true });
  });

  test("and back leaves every table as it was, also where it was cut off; what guards the tables is as before", async () => {
    const fresh = await openWriter(restored);
    await migrate(fresh.db);
    const guards = await guardsOf(fresh);
    await fresh.close();
    let tables = 0;
    const cutOff = moveHouse(path("planner.db"), moved, (table) => {
      tables += 1;
      if (table === "event") throw new Error("The power went."); // what links the events is not there yet
    });
    await expect(cutOff).rejects.toThrow("The power went.");
    const there = await moveHouse(path("planner.db"), moved, () => (tables += 1));
    expect(tables).toBe(there.tables.length);
    expect(there.tables.filter(({ same }) => !same)).toEqual([]);
    const back = await moveHouse(moved, path("back.db"), () => {});
    const digests = ({ tables }: typeof back) => tables.map(({ name, digest }) => `${name} ${digest}`).sort();
    expect(digests(back)).toEqual(digests(there));
    await expect(moveHouse(path("planner.db"), moved, () => {})).rejects.toThrow(
      "is in use already; nothing was copied",
    );

    const opened = await openWriter(moved);
    expect(guards.length).toBeGreaterThan(300);
    expect(await guardsOf(opened)).toEqual(guards);
    await expect(opened.db.deleteFrom("event").execute()).rejects.toThrow("append-only");
    expect((await verifyHistory(opened.db, { keys: [] })).troubles).toEqual([]);
    await opened.close();
  }, 120_000);

  test("can be backed up into one file, which is restored into a file or into another database", async () => {
    const opened = await openWriter(moved);
    const backup = await makeBackup(opened, { folder: path("backups"), keys: [KEY], at: "2026-11-30T09:00:00.000Z" });
    await opened.close();
    expect(backup.engine).toBe("postgres");
    const made = path(join("backups", backup.name));
    const restoring = { keys: [KEY], outside: [], replace: false, at: "" };
    await restoreBackup(made, path("restored.db"), restoring);
    await restoreBackup(made, restored, restoring);
    await expect(restoreBackup(made, restored, restoring)).rejects.toThrow("is in use already; nothing was copied");
    const events = async (address: string) => {
      const one = await openWriter(address);
      const count = await one.db
        .selectFrom("event")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      await one.close();
      return count.n;
    };
    expect(await events(restored)).toBe(await events(path("restored.db")));
  }, 120_000);
});
