import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlannerEvent } from "#app/domain/events.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { castFile, NOW, PANEL } from "#tests/support/cast.ts";

const folder = mkdtempSync(join(tmpdir(), "planner-safekeeping-"));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one of the built commands, as `npm run` does, to its end. */
async function run(command: string, ...args: string[]) {
  const child = spawn(process.execPath, [resolve(`build/server/${command}.js`), ...args], {
    env: {
      NODE_ENV: "production",
      DATABASE_PATH: path("planner.db"),
      BACKUP_FOLDER: path("backups"),
      BACKUP_ELSEWHERE: path("elsewhere"),
      AUDIT_KEY: "a key that is long enough to be one of these",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [said, wrong, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said: said.trim(), wrong: wrong.trim() };
}

beforeAll(async () => {
  copyFileSync(await castFile(), path("planner.db"));
  const { db, close } = openWriter(path("planner.db"));
  const by = { personId: 1, name: "Jo Bryce", at: NOW };
  const edited: PlannerEvent = {
    action: "theme_edited",
    subject: { kind: "theme", id: 1 },
    bodyId: PANEL,
    particulars: { changed: [] },
  };
  for (let n = 0; n < 3; n += 1) await db.transaction().execute((trx) => insertEvent(trx, by, edited));
  await close();
});

test("a backup is made, tried, and restored in place of a database that was written over, by the commands alone", async () => {
  expect(await run("backup")).toMatchObject({
    code: 0,
    said: expect.stringMatching(/ rows in \d+ tables, .* whole\.$/),
  });
  expect(await run("backup", "--when-due")).toEqual({ code: 0, said: "", wrong: "" });
  const { said: name } = await run("restore", "--list");
  expect(await run("restore", "--list", "--elsewhere")).toMatchObject({ said: name });
  expect(await run("restore", "--drill")).toMatchObject({
    code: 0,
    said: expect.stringContaining("every table has what it had"),
  });
  expect(await run("verify")).toMatchObject({
    code: 0,
    said: expect.stringContaining("Everything is as it was written."),
  });

  const { sqlite, close } = openWriter(path("planner.db"));
  sqlite.exec("drop trigger event_never_changes; update event set reason = 'Because' where id = 2");
  await close();
  expect(await run("verify")).toMatchObject({ code: 1, wrong: "The words of event 2 were changed." });
  expect(await run("backup")).toMatchObject({ code: 1, wrong: "The words of event 2 were changed." });
  expect(await run("restore")).toMatchObject({
    code: 1,
    wrong: expect.stringContaining("With --replace it is kept beside it"),
  });
  expect(await run("restore", "--replace", "--elsewhere", name)).toMatchObject({
    code: 0,
    said: expect.stringContaining("The database of before is"),
  });
  expect(await run("verify")).toMatchObject({ code: 0 });
});

test("a move compares every table on both sides, and is refused where the other is in use", async () => {
  const moved = await run("move", "--to", path("moved.db"));
  expect(moved).toMatchObject({ code: 0, said: expect.stringMatching(/^same {2}event +3 {2}[0-9a-f]{16}$/m) });
  expect(moved.said).toContain("Every table says the same in both.");
  expect(await run("move", "--to", path("moved.db"))).toMatchObject({
    code: 1,
    wrong: "The database to copy into is in use already; nothing was copied.",
  });
});
