import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { openWriter } from "#db/open.server.ts";
import { digestTables } from "#db/safekeeping/digest-tables.server.ts";
import { listCheckpoints } from "#db/safekeeping/read-chain.server.ts";
import { BadBackup } from "./make-backup.server.ts";
import { DATABASE_FILE, fileDigest, readManifest, type Manifest } from "./manifest.server.ts";
import type { Checkpoint } from "./sign-checkpoint.server.ts";
import { doubtAbout } from "./trusted-manifest.server.ts";
import { verifyHistory } from "./verify-history.server.ts";

/**
 * Puts the file of a backup to a path where nothing is yet, and looks it through there: that it is the file of its
 * manifest, that the database is whole, that each table has the rows it had, and that history is the one that was
 * signed. Throws `BadBackup` with everything that is not so. Where no key that is known signed it, that is said as `doubt`.
 */
export async function putVerified(
  backup: string,
  path: string,
  { keys, outside }: { keys: readonly string[]; outside: readonly Checkpoint[] },
): Promise<{ manifest: Manifest; doubt: string | undefined }> {
  const read = await readManifest(backup, keys);
  const { manifest } = read;
  await copyFile(join(backup, DATABASE_FILE), path);
  if ((await fileDigest(path)) !== manifest.sha256)
    throw new BadBackup(`The file of ${manifest.name} is not the one that its manifest tells of.`);
  const opened = await openWriter(path);
  try {
    const faults = await opened.findFaults();
    const { troubles } = await verifyHistory(opened.db, { keys, outside: manifest.checkpoints });
    const differing = await differingTables(opened, manifest);
    const before = [...(await listCheckpoints(opened.db)), ...outside.filter(({ at }) => at <= manifest.at)];
    const trust = doubtAbout(read, keys, [...manifest.checkpoints, ...before]);
    const wrong = [...faults, ...troubles.map(({ sentence }) => sentence), ...differing, trust.wrong ?? []].flat();
    if (wrong.length > 0) throw new BadBackup(wrong.join("\n"));
    return { manifest, doubt: trust.doubt };
  } finally {
    await opened.close();
  }
}

async function differingTables({ db, copying }: Awaited<ReturnType<typeof openWriter>>, { tables }: Manifest) {
  const found = new Map((await digestTables(db, await copying.listTables(db))).map((table) => [table.name, table]));
  return tables.flatMap(({ name, rows, digest }) => {
    const now = found.get(name);
    if (now?.digest === digest) return [];
    return [`The table ${name} had ${rows} rows and has ${now?.rows ?? "none"}, or they say something else.`];
  });
}
