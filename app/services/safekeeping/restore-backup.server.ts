import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isOfPostgres, openWriter } from "#db/open.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { putAside, removeFiles } from "./files-of-database.server.ts";
import { readManifest, type Manifest } from "./manifest.server.ts";
import { moveHouse } from "./move-house.server.ts";
import { BadBackup } from "./make-backup.server.ts";
import type { Checkpoint } from "./sign-checkpoint.server.ts";
import { putVerified } from "./verify-backup.server.ts";

/** Why nothing was restored: a sentence for whoever asked for it. */
export class NotRestored extends Error {}

/** The keys that are known, the one that signs first, and the checkpoints that stand outside the database. */
export type Known = { keys: readonly string[]; outside: readonly Checkpoint[] };

type Restoring = Known & { replace: boolean; at: string };
type Restored = { manifest: Manifest; doubt: string | undefined };

/**
 * Restores a backup to where the database belongs, looked through before it stands there. Where there is a database
 * already it is refused, or with `replace` the old one is kept beside it under another name. Returns its manifest,
 * the name of the old one, and what is to be doubted of it.
 */
export async function restoreBackup(
  backup: string,
  address: string,
  { replace, at, ...known }: Restoring,
): Promise<Restored & { kept: string | undefined }> {
  await requireKnown(backup, known.keys);
  if (isOfPostgres(address)) return { ...(await restoreInto(backup, address, known)), kept: undefined };
  await mkdir(dirname(address), { recursive: true });
  const isThere = existsSync(address);
  if (isThere && !replace)
    throw new NotRestored(
      `There is a database at ${address} already. With --replace it is kept beside it, as another file.`,
    );
  const coming = `${address}.restoring`;
  await removeFiles(coming);
  try {
    const restored = await putVerified(backup, coming, known);
    if (isThere) await requireUnused(address);
    const kept = await putAside(address, at);
    await rename(coming, address);
    return { ...restored, kept: isThere ? kept : undefined };
  } finally {
    await removeFiles(coming);
  }
}

async function requireKnown(backup: string, keys: readonly string[]): Promise<void> {
  const { manifest } = await readManifest(backup, keys);
  if (manifest.migrations.some((name) => !(name in migrations)))
    throw new NotRestored(`${manifest.name} was made by a newer version of the planner: restore it with that.`);
}

/** Nobody has the old database open, and all of it is in the one file then, unless it is no database any more. */
async function requireUnused(address: string): Promise<void> {
  const opened = await openWriter(address).catch(() => undefined);
  await opened?.close();
  if (opened && existsSync(`${address}-wal`))
    throw new NotRestored(`Another program has ${address} open: stop the planner first. Nothing was changed.`);
}

async function restoreInto(backup: string, address: string, known: Known): Promise<Restored> {
  const folder = await mkdtemp(join(tmpdir(), "planner-restoring-"));
  try {
    const path = join(folder, "planner.db");
    const restored = await putVerified(backup, path, known);
    const { tables } = await moveHouse(path, address, () => {});
    const differing = tables.filter(({ same }) => !same).map(({ name }) => name);
    if (differing.length > 0) throw new BadBackup(`These tables are not what they were: ${differing.join(", ")}.`);
    return restored;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
