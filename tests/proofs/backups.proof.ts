import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { restoreBackup } from "#app/services/safekeeping/restore-backup.server.ts";
import { folderPlace } from "#app/services/safekeeping/backup-places.server.ts";
import { openWriter } from "#db/open.server.ts";
import { share, tell, within } from "./figures.ts";
import { postUntilSaved, serveQuestions, textOf } from "./posts.ts";

const BACKUPS = share(20);
const CLIENTS = 8;
const KEY = "a key of the proof that is long enough to be one";
const MOST_WAITED_MS = 300;

const folder = mkdtempSync(join(tmpdir(), "planner-backups-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one of the built commands to its end. */
async function run(command: string, databasePath: string): Promise<string> {
  const settings = {
    DATABASE_PATH: databasePath,
    BACKUP_FOLDER: join(folder, "backups"),
    BACKUP_KEEP: "100,0,0",
    AUDIT_KEY: KEY,
  };
  const child = spawn(process.execPath, [resolve(`build/server/${command}.js`)], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [said, wrong, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  expect([code, wrong], command).toEqual([0, ""]);
  return said;
}

test(`${BACKUPS} backups under load: each is whole, holds what was confirmed before it began, and is restored and looked through`, async () => {
  const { served, form } = await serveQuestions();
  const confirmed: { n: number; at: number }[] = [];
  let goesOn = true;
  let next = 0;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (goesOn) {
      const n = (next += 1);
      await postUntilSaved(served, form, n);
      confirmed.push({ n, at: performance.now() });
    }
  });
  const waited: number[] = [];
  const healthy = (async () => {
    while (goesOn) {
      const began = performance.now();
      expect((await served.fetchAs(null, "/healthz")).status).toBe(200);
      waited.push(performance.now() - began);
      await wait(10);
    }
  })();

  const before: Map<string, number[]> = new Map();
  for (let round = 0; round < BACKUPS; round += 1) {
    const saved = confirmed.map(({ n }) => n);
    const name = (await run("backup", served.address)).split(":")[0] ?? "";
    before.set(name, saved);
  }
  goesOn = false;
  await Promise.all([...clients, healthy]);
  await run("verify", served.address);
  await served.close();

  const place = folderPlace(join(folder, "backups"));
  expect(await place.list()).toEqual([...before.keys()]);
  let lost = 0;
  const seconds: number[] = [];
  for (const [name, saved] of before) {
    const path = join(folder, "restored", `${name}.db`);
    const began = performance.now();
    await restoreBackup(join(folder, "backups", name), path, { keys: [KEY], outside: [], replace: false, at: "" });
    seconds.push((performance.now() - began) / 1000);
    const restored = await openWriter(path);
    const kept = new Set((await restored.db.selectFrom("question").select("text").execute()).map((one) => one.text));
    lost += saved.filter((n) => !kept.has(textOf(n))).length;
    await restored.close();
  }
  const last = [...before.values()].at(-1)?.length ?? 0;
  tell("backups", {
    made: before.size,
    "saved meanwhile": confirmed.length,
    "lost from a backup": lost,
    "restored in s (median)":
      Number(
        within(
          seconds.map((one) => one * 1000),
          0.5,
        ),
      ) / 1000,
    "/healthz ms (99 of 100)": within(waited, 0.99),
    "/healthz ms (longest)": within(waited, 1),
  });
  expect(lost).toBe(0);
  expect(last).toBeGreaterThan(BACKUPS);
  expect(within(waited, 0.99)).toBeLessThan(MOST_WAITED_MS);
});

test("the server makes one by itself, in a process of its own, soon after it starts where one is due", async () => {
  const backups = join(folder, "by itself");
  const { served } = await serveQuestions({ env: { BACKUP_FOLDER: backups, AUDIT_KEY: KEY } });
  const place = folderPlace(backups);
  await expect.poll(() => place.list(), { timeout: 120_000, interval: 1_000 }).toHaveLength(1);
  await served.close();
});
