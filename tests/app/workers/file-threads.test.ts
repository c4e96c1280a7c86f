import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AskedFile } from "#app/domain/paper/asked-file.ts";
import { FileThreads } from "#app/workers/file-threads.server.ts";
import { FILES } from "#app/workers/files.server.ts";
import { openReader, openWriter } from "#db/engine/sqlite/open.server.ts";
import { demonstrationFile } from "#tests/support/demonstration.ts";

const THREAD = resolve("tests/support/file-thread.js");
const asked: AskedFile = {
  file: "published-themes-sheet",
  params: { file: "published-themes.csv", q: "" },
  address: "http://planner.test/themes/export/published-themes.csv",
  language: "en",
  reader: null,
  councilId: null,
  now: "2026-11-24T09:00:00.000Z",
  today: "2026-11-24",
};

let folder: string;
let databasePath: string;
const opened: FileThreads[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "planner-threads-"));
  databasePath = join(folder, "planner.db");
  copyFileSync(await demonstrationFile(), databasePath);
  openWriter(databasePath).sqlite.close();
}, 60_000);
afterAll(async () => {
  for (const threads of opened) await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

function threads(file: string): FileThreads {
  const made = new FileThreads({ file, databaseAddress: databasePath });
  opened.push(made);
  return made;
}

test("a thread makes the same file as is made here, says where there is none, and is used again", async () => {
  const made = threads(THREAD);
  let free = 0;
  const said = await made.make(asked, () => free++).end;
  const { sqlite, db } = openReader(databasePath);
  const here = await FILES[asked.file]({ ...asked, db, url: new URL(asked.address) });
  expect(here?.bytes.length).toBeGreaterThan(1_000);
  expect(said).toEqual({ kind: "made", file: here });
  await db.destroy();
  sqlite.close();
  const none = { ...asked, file: "agenda", params: { ref: "M-999" } } as const;
  expect(await made.make(none, () => free++).end).toEqual({ kind: "none" });
  expect(free).toBe(2);
}, 60_000);

test("a thread that dies, or is stopped, frees its place", async () => {
  const dying = join(folder, "dying.mjs");
  writeFileSync(
    dying,
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(1));',
  );
  const made = threads(dying);
  const freed = (began: (onPlace: () => void) => void) => new Promise<void>((onPlace) => began(onPlace));
  await freed(async (onPlace) => expect(await made.make(asked, onPlace).end).toMatchObject({ kind: "failed" }));
  expect(made.hasPlace).toBe(true);

  const stuck = join(folder, "stuck.mjs");
  writeFileSync(
    stuck,
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { for (;;); });',
  );
  const hung = threads(stuck);
  const [one, other] = [freed(begin), freed(begin)];
  function begin(onPlace: () => void): void {
    const making = hung.make(asked, onPlace);
    setTimeout(() => making.stop(), 50);
  }
  expect(hung.hasPlace).toBe(false);
  await Promise.all([one, other]);
  expect(hung.hasPlace).toBe(true);
});
