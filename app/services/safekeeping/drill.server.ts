import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openWriter } from "#db/open.server.ts";
import { BadBackup } from "./make-backup.server.ts";
import { restoreBackup, type Known } from "./restore-backup.server.ts";

/** Restores a backup to a place of its own, looks it through there, brings it up to date, and takes it away again. */
export async function drill(backup: string, known: Known): ReturnType<typeof restoreBackup> {
  const folder = await mkdtemp(join(tmpdir(), "planner-drill-"));
  try {
    const path = join(folder, "planner.db");
    const restored = await restoreBackup(backup, path, { ...known, replace: false, at: "" });
    const opened = await openWriter(path);
    try {
      await migrate(opened.db);
      if (!(await opened.answers()))
        throw new BadBackup(`The database restored from ${restored.manifest.name} does not answer.`);
    } finally {
      await opened.close();
    }
    return restored;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
