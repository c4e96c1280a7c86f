import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { openWriter } from "#db/open.server.ts";
import { digestTables } from "#db/safekeeping/digest-tables.server.ts";
import { DATABASE_FILE, fileDigest, readManifest, type Manifest } from "./manifest.server.ts";
import { BadBackup } from "./make-backup.server.ts";
import { verifyHistory } from "./verify-history.server.ts";

/**
 * Puts the file of a backup to a path where nothing is yet, and looks it through there: that it is the file of its
 * manifest, that the database is whole, that each table has the rows it had, and that history is the one that was
 * signed. Throws `BadBackup` with everything that is not so.
 */
export async function putVerified(backup: string, path: string, key: string | undefined): Promise<Manifest> {
  const manifest = await readManifest(backup, key);
  await copyFile(join(backup, DATABASE_FILE), path);
  if ((await fileDigest(path)) !== manifest.sha256)
    throw new BadBackup(`The file of ${manifest.name} is not the one that its manifest tells of.`);
  const opened = await openWriter(path);
  try {
    const faults = await opened.findFaults();
    const { troubles } = await verifyHistory(opened.db, { key, outside: manifest.checkpoints });
    const differing = await differingTables(opened, manifest);
    const wrong = [...faults, ...troubles.map(({ sentence }) => sentence), ...differing];
    if (wrong.length > 0) throw new BadBackup(wrong.join("\n"));
  } finally {
    await opened.close();
  }
  return manifest;
}

async function differingTables({ db, copying }: Awaited<ReturnType<typeof openWriter>>, { tables }: Manifest) {
  const found = new Map((await digestTables(db, await copying.listTables(db))).map((table) => [table.name, table]));
  return tables.flatMap(({ name, rows, digest }) => {
    const now = found.get(name);
    if (now?.digest === digest) return [];
    return [`The table ${name} had ${rows} rows and has ${now?.rows ?? "none"}, or they say something else.`];
  });
}
