import type { Trouble } from "#app/domain/trouble.ts";

/**
 * The first that fits counts: SQLite's own, then PostgreSQL's (appendix A of its manual) and those of the way there. For its `-shm`
 * file SQLite says SHMSIZE, and no other word, where the disk has no room.
 */
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
  ["55P03", "busy"], // somebody else writes
  ["40001", "busy"],
  ["40P01", "busy"],
  ["53300", "busy"], // too many connections
  ["0A000", "busy"], // a table has another shape since the statement was prepared
  ["53100", "full"],
  ["25006", "readonly"],
  ["XX00", "damaged"],
  ["57P", "failing"], // it stops, or starts
  ["58", "failing"],
  ["08", "failing"],
  ["28", "failing"], // it does not let the planner in
  ["3D000", "failing"],
  ["ECONN", "failing"],
  ["EPIPE", "failing"],
  ["ETIMEDOUT", "failing"],
  ["ENOTFOUND", "failing"],
  ["EAI_AGAIN", "failing"],
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

const NAMED_ELSEWHERE = ["SQLITE_CONSTRAINT_FOREIGNKEY", "23503"];

/** Whether the database refused to let a record go because another one names it. */
export function isNamedElsewhere(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ("code" in at && NAMED_ELSEWHERE.includes(String(at.code))) return true;
  return false;
}
