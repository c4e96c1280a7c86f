import SqliteDatabase from "better-sqlite3";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";
import { fillCast } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const ROUNDS = 2;
const POSTS_A_ROUND = 20;

let served: Served | undefined;
const folder = mkdtempSync(join(tmpdir(), "planner-killed-"));
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const soundness = (path: string) => {
  const sqlite = new SqliteDatabase(path, { readonly: true });
  const found = [sqlite.pragma("integrity_check", { simple: true }), sqlite.pragma("foreign_key_check")];
  sqlite.close();
  return found;
};

test("killed twice while writing: everything confirmed is there exactly once after the client repeats its post", async () => {
  const themes: number[] = [];
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      for (let n = 0; n < ROUNDS * POSTS_A_ROUND; n += 1) themes.push(await givenTheme(db, { title: `Theme ${n}` }));
    },
  });
  const { db } = served;
  const send = (id: number) =>
    served!.fetchAs("officer", `/themes/T-${id}/consideration`, {
      form: { submitKey: `form-${id}`, version: 1 },
    });
  const stateOf = (id: number) =>
    db.selectFrom("theme").select(["state", "version"]).where("id", "=", id).executeTakeFirstOrThrow();
  let cutOff = 0;

  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = themes.slice(round * POSTS_A_ROUND, (round + 1) * POSTS_A_ROUND);
    const killing = wait(20 + round * 120).then(() => served?.kill("SIGKILL"));
    const answers = await Promise.all(
      ids.map((id) =>
        send(id).then(
          (answer) => answer.status,
          () => 0,
        ),
      ),
    );
    await killing;
    expect(soundness(served.address)).toEqual(["ok", []]);
    for (const [at, id] of ids.entries())
      if (answers[at] === 302) expect(await stateOf(id)).toEqual({ state: "under_consideration", version: 2 });
    cutOff += answers.filter((status) => status === 0).length;

    await served.start();
    for (const id of ids) expect((await send(id)).status).toBe(302);
    for (const id of ids) expect(await stateOf(id)).toEqual({ state: "under_consideration", version: 2 });
  }

  expect(cutOff, "posts that the kills cut off").toBeGreaterThan(0);
  const events = await db.selectFrom("event").select(["subjectId", "action"]).execute();
  expect(events.map((event) => event.subjectId).sort((a, b) => a - b)).toEqual(themes);
});

const migrateAndDie = (path: string, stopAt: number) =>
  spawnSync(process.execPath, ["--import", "tsx", "tests/support/migrate-and-die.ts", path, String(stopAt)], {
    encoding: "utf8",
  });

test("killed at any point of a migration, the next start completes it", async () => {
  const whole = migrateAndDie(join(folder, "whole.db"), 0);
  const statements = Number(/finished after (\d+)/.exec(whole.stdout)?.[1]);
  expect(statements).toBeGreaterThan(50);

  for (const part of [0.15, 0.6, 0.97]) {
    const path = join(folder, `killed-${part}.db`);
    expect(migrateAndDie(path, Math.floor(statements * part)).signal).toBe("SIGKILL");
    expect(tablesIn(path), `killed at ${part}`).toEqual([]);

    const { db } = openWriter(path);
    expect((await migrate(db)).length).toBeGreaterThan(0);
    await db.destroy();
    expect(soundness(path)).toEqual(["ok", []]);
    expect(tablesIn(path)).toEqual([...schemaTables().keys()].sort());
  }
});

function tablesIn(path: string): string[] {
  const sqlite = new SqliteDatabase(path, { readonly: true });
  const rows = sqlite
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table'")
    .pluck()
    .all() as string[];
  sqlite.close();
  return rows.filter((name) => !/^(?:kysely|sqlite)_/.test(name)).sort();
}
