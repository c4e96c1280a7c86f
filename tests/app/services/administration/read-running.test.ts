import { beforeEach, expect, test } from "vitest";
import { placeOf } from "#app/http/keep-failure.server.ts";
import { readRunning } from "#app/services/administration/read-running.server.ts";
import { keepFailure } from "#db/administration/failures.server.ts";
import { endProcess, noteProcess } from "#db/administration/processes.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const process = (id: string, seenAt: string) => ({
  id,
  machine: "planner-1",
  pid: Number(id),
  version: "0.1.0",
  nodeVersion: "v20",
  startedAt: NOW,
  seenAt,
  memoryMb: 120,
  lagMs: 3,
});
const read = (now: string) =>
  readRunning(db, { councilId: 1, now, sendsMail: false, trouble: null, backUpHours: null });

test("a process is told of until it has ended, or has been silent for three minutes", async () => {
  for (const id of ["1", "2", "3"]) await noteProcess(db, process(id, NOW), at(-60));
  await noteProcess(db, { ...process("2", at(1)), memoryMb: 130 }, at(-60));
  await endProcess(db, "3");
  expect((await read(at(3))).processes.map(({ pid, memoryMb }) => [pid, memoryMb])).toEqual([
    [1, 120],
    [2, 130],
  ]);
  expect((await read(at(4))).processes.map(({ pid }) => pid)).toEqual([2]);
  await noteProcess(db, process("4", at(60)), at(1));
  expect(await db.selectFrom("serverProcess").select("id").orderBy("id").execute()).toEqual([{ id: "2" }, { id: "4" }]);
});

test("of what went wrong the last 200 are kept, and the last 25 told, by id and place alone", async () => {
  for (let n = 0; n < 203; n += 1)
    await keepFailure(db, { requestId: `id-${n}`, at: at(n), kind: "TypeError", place: "GET /themes/…" });
  const kept = await db.selectFrom("failure").select("requestId").orderBy("at").execute();
  expect([kept.length, kept[0]?.requestId]).toEqual([200, "id-3"]);
  const { failures, concerns, database } = await read(at(203));
  expect(failures).toHaveLength(25);
  expect(failures[0]).toMatchObject({ requestId: "id-202", kind: "TypeError", place: "GET /themes/…" });
  expect(concerns).toHaveLength(1);
  expect(database.engine).toMatch(/^(SQLite 3|PostgreSQL \d+)\./);
});

test("a place says which page it was, and not whose", () => {
  expect(placeOf("/themes/T-12/edit")).toBe("/themes/…/edit");
  expect(placeOf("/programmes/anytown-pcp/2026-27/planner")).toBe("/programmes/anytown-pcp/…/planner");
  expect(placeOf("/%3Cscript%3E")).toBe("/…");
});
