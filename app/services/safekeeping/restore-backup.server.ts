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
import { putVerified } from "./verify-backup.server.ts";

/** Why nothing was restored: a sentence for whoever asked for it. */
export class NotRestored extends Error {}

type Restoring = { key: string | undefined; replace: boolean; at: string };

/**
 * Restores a backup to where the database belongs, looked through before it stands there. Where there is a database
 * already it is refused, or with `replace` the old one is kept beside it under another name. Returns its manifest and
 * the name of the old one.
 */
export async function restoreBackup(
  backup: string,
  address: string,
  { key, replace, at }: Restoring,
): Promise<{ manifest: Manifest; kept: string | undefined }> {
  await requireKnown(backup, key);
  if (isOfPostgres(address)) return { manifest: await restoreInto(backup, address, key), kept: undefined };
  await mkdir(dirname(address), { recursive: true });
  const isThere = existsSync(address);
  if (isThere && !replace)
    throw new NotRestored(
      `There is a database at ${address} already. With --replace it is kept beside it, as another file.`,
    );
  const coming = `${address}.restoring`;
  await removeFiles(coming);
  const manifest = await putVerified(backup, coming, key);
  if (isThere) await requireUnused(address);
  const kept = await putAside(address, at);
  await rename(coming, address);
  return { manifest, kept: isThere ? kept : undefined };
}

async function requireKnown(backup: string, key: string | undefined): Promise<void> {
  const manifest = await readManifest(backup, key);
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

async function restoreInto(backup: string, address: string, key: string | undefined): Promise<Manifest> {
  const folder = await mkdtemp(join(tmpdir(), "planner-restoring-"));
  try {
    const path = join(folder, "planner.db");
    const manifest = await putVerified(backup, path, key);
    const { tables } = await moveHouse(path, address, () => {});
    const differing = tables.filter(({ same }) => !same).map(({ name }) => name);
    if (differing.length > 0) throw new BadBackup(`These tables are not what they were: ${differing.join(", ")}.`);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
