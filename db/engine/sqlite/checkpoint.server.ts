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

/** So many pages may wait in the `-wal` file; a deed that adds to more puts them away itself. */
const MOST_WAITING = 10_000;

/**
 * From here on what is written waits in the `-wal` file until the function is called that this gives: to put it away in
 * the middle of a deed would keep its actor waiting. It does nothing where nothing was written since, or where a
 * transaction is under way.
 */
export function putAwayBetween(sqlite: Sqlite): () => void {
  sqlite.pragma(`wal_autocheckpoint = ${MOST_WAITING}`);
  const written = sqlite.prepare("select total_changes()").pluck();
  let seen = written.get();
  return () => {
    if (!sqlite.open || sqlite.inTransaction) return;
    const now = written.get();
    if (now === seen) return;
    try {
      sqlite.pragma("wal_checkpoint(passive)");
      seen = now;
    } catch {
      // It stays where it is, and is as safe there; what is wrong with the disk the next deed says.
    }
  };
}
