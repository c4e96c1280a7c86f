import type { Database as Sqlite } from "better-sqlite3";

/** How long the end of the process waits for readers in other processes. */
const WAIT_MS = 300;

/**
 * Puts everything that is still in the `-wal` file into the database file, and
 * empties the former. Returns false where another process keeps it from that;
 * then as much as may be is put away, and the `-wal` file stays a part of the database.
 */
export function checkpoint(sqlite: Sqlite): boolean {
  try {
    sqlite.pragma(`busy_timeout = ${WAIT_MS}`);
    if (isDone(sqlite.pragma("wal_checkpoint(truncate)"))) return true;
    return isDone(sqlite.pragma("wal_checkpoint(passive)"));
  } catch {
    return false;
  }
}

function isDone(answer: unknown): boolean {
  const [row] = answer as { busy: number; log: number; checkpointed: number }[];
  return row !== undefined && row.busy === 0 && row.log === row.checkpointed;
}
