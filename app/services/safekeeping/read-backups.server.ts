import type { Db } from "#db/open.server.ts";
import { findLastBackup, listBackups } from "#db/safekeeping/backups.server.ts";

const SHOWN = 10;

/** The last backup that succeeded, and what became of the last ones, newest first: each was looked through when it was made. */
export async function readBackups(db: Db) {
  return { last: await findLastBackup(db), recent: await listBackups(db, SHOWN) };
}
