import { expect, test } from "vitest";
import { failedStartText } from "#app/services/failed-start.server.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";

const failing = (code: string) => Object.assign(new Error("no"), { code });

test.each([
  ["SQLITE_BUSY_SNAPSHOT", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_IOERR_SHMSIZE", "full"],
  ["SQLITE_READONLY_DBMOVED", "readonly"],
  ["SQLITE_IOERR_WRITE", "failing"],
  ["SQLITE_IOERR_SHMMAP", "failing"],
  ["SQLITE_CANTOPEN", "failing"],
  ["SQLITE_CORRUPT_INDEX", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_CONSTRAINT_UNIQUE", undefined],
])("%s is the trouble %s, also where it is the cause of another error", (code, trouble) => {
  expect(troubleOf(failing(code))).toBe(trouble);
  expect(troubleOf(new Error("saving", { cause: failing(code) }))).toBe(trouble);
});

test("a start that finds no room beside the database for SQLite's own files says that the disk is full", () => {
  expect(failedStartText(failing("SQLITE_IOERR_SHMSIZE"), "planner.db")).toBe(
    "The disk of the database is full: planner.db\nMake room on it, and start the planner again. Nothing was lost.",
  );
});
