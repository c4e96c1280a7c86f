import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { engineOf } from "#db/engine/engine-of.server.ts";
import { migrate, openWriter, type Opened } from "#db/open.server.ts";
import { copyDatabase, listMigrations } from "#db/safekeeping/copy-database.server.ts";
import { digestTables } from "#db/safekeeping/digest-tables.server.ts";
import { DATABASE_FILE, fileDigest, MANIFEST_FILE, manifestText, type Manifest } from "./manifest.server.ts";
import { signCheckpoint } from "./sign-checkpoint.server.ts";
import { verifyHistory } from "./verify-history.server.ts";

/** A backup that cannot be relied on, with what is the matter with it. */
export class BadBackup extends Error {}

/**
 * Makes a backup of the database as it is at one moment, whoever writes meanwhile: a folder with one SQLite file, whatever
 * the engine, and a manifest. It is looked through before it gets its name; throws `BadBackup` where it is not sound, and
 * leaves none then. The first of the keys signs it.
 */
export async function makeBackup(
  from: Opened,
  { folder, keys, at }: { folder: string; keys: readonly string[]; at: IsoInstant },
): Promise<Manifest> {
  const name = at.replace(/[:.]/g, "-");
  const making = join(folder, `.${name}.partial`);
  try {
    await mkdir(making, { recursive: true });
    const path = join(making, DATABASE_FILE);
    await copyTo(from, path);
    const seen = await lookThrough(path, keys, at);
    const { size } = await stat(path);
    const file = { bytes: size, sha256: await fileDigest(path) };
    const manifest: Manifest = { format: 1, name, at, engine: engineOf(from.db), ...file, ...seen };
    await writeFile(join(making, MANIFEST_FILE), manifestText(manifest, keys[0]), { flush: true });
    await rename(making, join(folder, name));
    return manifest;
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

async function copyTo(from: Opened, path: string): Promise<void> {
  if (from.copyToFile) return from.copyToFile(path);
  const to = await openWriter(path);
  try {
    await migrate(to.db);
    await copyDatabase(from, to, () => {});
  } finally {
    await to.close();
  }
}

async function lookThrough(path: string, keys: readonly string[], at: IsoInstant) {
  const [key] = keys;
  const copy = await openWriter(path);
  try {
    const faults = await copy.findFaults();
    const { chains, troubles } = await verifyHistory(copy.db, { keys });
    const wrong = [...faults, ...troubles.map(({ sentence }) => sentence)];
    if (wrong.length > 0) throw new BadBackup(wrong.join("\n"));
    return {
      migrations: await listMigrations(copy.db),
      tables: await digestTables(copy.db, await copy.copying.listTables(copy.db)),
      checkpoints: key === undefined ? [] : chains.map((head) => signCheckpoint(head, key, at)),
    };
  } finally {
    await copy.close();
  }
}
