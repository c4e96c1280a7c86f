import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openWriter } from "#db/open.server.ts";
import { BadBackup } from "./make-backup.server.ts";
import type { Manifest } from "./manifest.server.ts";
import { restoreBackup } from "./restore-backup.server.ts";

/** Restores a backup to a place of its own, looks it through there, brings it up to date, and takes it away again. */
export async function drill(backup: string, key: string | undefined): Promise<Manifest> {
  const folder = await mkdtemp(join(tmpdir(), "planner-drill-"));
  try {
    const path = join(folder, "planner.db");
    const { manifest } = await restoreBackup(backup, path, { key, replace: false, at: "" });
    const opened = await openWriter(path);
    try {
      await migrate(opened.db);
      if (!(await opened.answers()))
        throw new BadBackup(`The database restored from ${manifest.name} does not answer.`);
    } finally {
      await opened.close();
    }
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
