import type { Trouble } from "#app/domain/trouble.ts";

/** The first that fits counts. For its `-shm` file SQLite says SHMSIZE, and no other word, where the disk has no room. */
const CODES: readonly [beginning: string, Trouble][] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_IOERR_SHMSIZE", "full"],
  ["SQLITE_READONLY", "readonly"],
  ["SQLITE_IOERR", "failing"],
  ["SQLITE_CANTOPEN", "failing"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
];

/** The trouble of the database behind an error, or undefined where it is a mistake of another kind. */
export function troubleOf(error: unknown): Trouble | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = "code" in at ? String(at.code) : "";
    const found = CODES.find(([beginning]) => code.startsWith(beginning));
    if (found) return found[1];
  }
  return undefined;
}

/** Whether the database refused to let a record go because another one names it. */
export function isNamedElsewhere(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ("code" in at && at.code === "SQLITE_CONSTRAINT_FOREIGNKEY") return true;
  return false;
}
