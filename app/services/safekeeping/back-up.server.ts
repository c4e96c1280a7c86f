import { join } from "node:path";
import { backupsToKeep, type BackupsKept } from "#app/domain/safekeeping/backups-to-keep.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { endLease, takeLease } from "#db/leases.server.ts";
import type { Opened } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { findLastBackup, insertBackup, listBackups } from "#db/safekeeping/backups.server.ts";
import { folderPlace, instantOf, removeUnfinished, type BackupPlace } from "./backup-places.server.ts";
import { makeBackup } from "./make-backup.server.ts";
import type { Manifest } from "./manifest.server.ts";

/** How backups are made here. */
export type BackingUp = {
  folder: string;
  everyHours: number;
  kept: BackupsKept;
  /** The second place, where there is one. */
  elsewhere: BackupPlace | undefined;
  /** The first of them signs. */
  keys: readonly string[];
};

const MOST_HOURS = 3;

/** Whether a backup is due: the last that succeeded is older than the hours between two, and the last that was tried than an hour. */
export async function isBackupDue(db: Opened["db"], everyHours: number, now: IsoInstant): Promise<boolean> {
  const [tried] = await listBackups(db, 1);
  const last = await findLastBackup(db);
  const isOver = (at: IsoInstant | undefined, hours: number) => at === undefined || addHours(at, hours) <= now;
  return everyHours > 0 && isOver(tried?.at, 1) && isOver(last?.at, everyHours);
}

/**
 * Makes a backup, takes it to the second place, and removes those in both that need not be kept. One server at a time;
 * returns null where another is at it. What became of it is written down, also where it failed; throws then.
 */
export async function backUp(from: Opened, how: BackingUp, now: () => IsoInstant): Promise<Manifest | null> {
  const at = now();
  const lease = { name: "backup" as const, holder: `${process.pid} ${at}`, until: addHours(at, MOST_HOURS) };
  if (!(await retryWhileBusy(() => takeLease(from.db, lease, at)))) return null;
  const became: New<"backup"> = { at, endedAt: at, name: null, bytes: null, elsewhereAt: null, trouble: null };
  const [made] = await Promise.allSettled([makeAndTake(from, how, became, now)]);
  if (made.status === "rejected") became.trouble = said(made.reason);
  const [written, ended] = await Promise.allSettled([
    retryWhileBusy(() => insertBackup(from.db, { ...became, endedAt: now() })),
    retryWhileBusy(() => endLease(from.db, lease)),
  ]);
  for (const one of [made, written, ended]) if (one.status === "rejected") throw one.reason; // the first that went wrong
  return made.status === "fulfilled" ? made.value : null;
}

async function makeAndTake(
  from: Opened,
  how: BackingUp,
  became: New<"backup">,
  now: () => IsoInstant,
): Promise<Manifest> {
  await removeUnfinished(how.folder);
  const manifest = await makeBackup(from, { folder: how.folder, keys: how.keys, at: became.at });
  Object.assign(became, { name: manifest.name, bytes: manifest.bytes });
  await removeOld(folderPlace(how.folder), how.kept); // first, or they would pile up while the second place is away
  if (how.elsewhere) {
    await how.elsewhere.put(manifest.name, join(how.folder, manifest.name));
    became.elsewhereAt = now();
    await removeOld(how.elsewhere, how.kept);
  }
  return manifest;
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

async function removeOld(place: BackupPlace, kept: BackupsKept): Promise<void> {
  const there = (await place.list()).map((name) => ({ name, at: instantOf(name) }));
  const keeping = new Set(backupsToKeep(there, kept).map(({ name }) => name));
  for (const { name } of there) if (!keeping.has(name)) await place.remove(name);
}
