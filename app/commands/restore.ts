import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { databaseShown, readConfig, type Config } from "#app/config.server.ts";
import { folderPlace } from "#app/services/safekeeping/backup-places.server.ts";
import { drill } from "#app/services/safekeeping/drill.server.ts";
import { readCheckpoints } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { placeOf } from "#app/services/safekeeping/place-of.server.ts";
import { restoreBackup } from "#app/services/safekeeping/restore-backup.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * Restores a backup, the newest where none is named, to where the database belongs.
 *
 * npm run restore -- --list                         the backups there are
 * npm run restore [-- NAME]                         where there is no database yet
 * npm run restore -- --replace [NAME]               in place of the one there, which is kept beside it
 * npm run restore -- --elsewhere [NAME]             from the second place
 * npm run restore -- --drill                        in a place of its own, to see that it can be, and how long it takes
 */
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "boolean", default: false },
    replace: { type: "boolean", default: false },
    elsewhere: { type: "boolean", default: false },
    drill: { type: "boolean", default: false },
  },
});

await sayPlainly(async () => {
  const config = readConfig(process.env);
  const { backups } = config.safekeeping;
  if (!backups) throw new Error("Set BACKUP_FOLDER to the folder that has the backups (docs/running.md).");
  if (given.elsewhere && !backups.elsewhere) throw new Error("There is no second place: BACKUP_ELSEWHERE is not set.");
  const elsewhere = given.elsewhere && backups.elsewhere ? placeOf(backups.elsewhere) : undefined;
  const names = await (elsewhere ?? folderPlace(backups.folder)).list();
  if (given.list) return console.log(names.join("\n") || "There is no backup.");
  const name = positionals[0] ?? names.at(-1);
  if (!name || !names.includes(name)) throw new Error(`There is no backup${name ? ` ${name}` : ""}.`);
  if (!elsewhere) return restore(config, join(backups.folder, name));
  const folder = await mkdtemp(join(tmpdir(), "planner-backup-"));
  try {
    await elsewhere.get(name, join(folder, name));
    await restore(config, join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function restore({ safekeeping, databaseAddress }: Config, backup: string): Promise<void> {
  const { auditKeys: keys, auditFile } = safekeeping;
  const began = performance.now();
  const known = { keys, outside: (await readCheckpoints(auditFile)).checkpoints };
  const { doubt, kept } = given.drill
    ? await drill(backup, known)
    : await restoreBackup(backup, databaseAddress, { ...known, replace: given.replace, at: new Date().toISOString() });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const where = given.drill ? "a place of its own, and taken away again" : databaseShown(process.env);
  console.log(`It was restored to ${where}, and every table has what it had. It took ${seconds} seconds.`);
  if (doubt) console.log(doubt);
  if (kept) console.log(`The database of before is ${kept}.`);
}
