import SqliteDatabase from "better-sqlite3";
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let sound: Buffer;
beforeAll(async () => {
  served = await serve();
  await served.letGo();
  await served.kill("SIGTERM");
  sound = readFileSync(served.address);
});
beforeEach(() => {
  rmSync(served.address, { recursive: true });
  writeFileSync(served.address, sound);
});
afterAll(() => served.close());

const damage = (path: string) => {
  const file = openSync(path, "r+");
  for (let page = 4; page < 40; page += 1) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  closeSync(file);
};
const change = (sql: string) => (path: string) => {
  const sqlite = new SqliteDatabase(path);
  sqlite.exec(sql);
  sqlite.close();
};
const instead = (make: (path: string) => void) => (path: string) => {
  rmSync(path);
  make(path);
};

test.each([
  ["a damaged page", damage, "The database file is damaged", "latest backup"],
  [
    "no database",
    instead((path) => writeFileSync(path, "A letter to the panel. ".repeat(400))),
    "no database of the planner",
    "DATABASE_PATH",
  ],
  [
    "another program's database",
    instead(change("create table song (name text)")),
    "no database of the planner",
    "DATABASE_PATH",
  ],
  ["a folder", instead((path) => mkdirSync(path)), "cannot be opened", "DATABASE_PATH"],
  [
    "a newer database",
    change("insert into kysely_migration values ('2031-01-01-of-the-future', '2031-01-01T00:00:00.000Z')"),
    "a newer version",
    "Start that version",
  ],
])("a start over %s says in two lines what, which file and what to do", async (_, arrange, what, advice) => {
  arrange(served.address);
  const before = served.said.length;
  await expect(served.start()).rejects.toThrow("The server gave up");
  const [first = "", second = "", ...rest] = served.said.slice(before).trim().split("\n");
  expect(first).toContain(what);
  expect(first).toContain(served.address);
  expect(second).toContain(advice);
  expect(rest).toEqual([]);
});

test("npm run db:migrate says the same of a file that it cannot use", () => {
  writeFileSync(served.address, "A letter to the panel. ".repeat(400));
  const ran = spawnSync(process.execPath, ["--import", "tsx", "app/commands/migrate.ts"], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_PATH: served.address },
  });
  expect([ran.status, ran.stderr.trim().split("\n")]).toEqual([
    1,
    [
      `The file is no database of the planner: ${served.address}`,
      "Set DATABASE_PATH to the planner's own file, or to a path where there is none yet.",
    ],
  ]);
});
