import { parseArgs } from "node:util";
import { readConfig } from "#app/config.server.ts";
import { backUp, isBackupDue } from "#app/services/safekeeping/back-up.server.ts";
import type { Manifest } from "#app/services/safekeeping/manifest.server.ts";
import { placeOf } from "#app/services/safekeeping/place-of.server.ts";
import { openWriter } from "#db/open.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * A backup of the database, while the planner runs or not.
 *
 * npm run backup                      makes one
 * npm run backup -- --when-due        makes one where the last is old enough: what the server itself asks for
 */
const { values: given } = parseArgs({ options: { "when-due": { type: "boolean", default: false } } });

await sayPlainly(async () => {
  const config = readConfig(process.env);
  const { backups, auditKeys: keys } = config.safekeeping;
  if (!backups) throw new Error("Set BACKUP_FOLDER to the folder that backups go to (docs/running.md).");
  const now = () => new Date().toISOString();
  const opened = await openWriter(config.databaseAddress);
  try {
    if (given["when-due"] && !(await isBackupDue(opened.db, backups.everyHours, now()))) return;
    const elsewhere = backups.elsewhere && placeOf(backups.elsewhere);
    const made = await backUp(opened, { ...backups, elsewhere, keys }, now);
    console.log(made ? told(made) : "Another server is making a backup.");
  } finally {
    await opened.close();
  }
});

function told({ name, tables, bytes }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const kB = Math.ceil(bytes / 1024);
  return `${name}: ${rows} rows in ${tables.length} tables, ${kB} kB, looked through and whole.`;
}
