import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { readOwned } from "#db/administration/council-rows.server.ts";
import { isTaken } from "#db/administration/owned-rows.server.ts";
import { nameInCode } from "#db/engine/names.server.ts";
import type { Db, Opened } from "#db/open.server.ts";
import { listMigrations } from "#db/safekeeping/copy-database.server.ts";
import { archiveLists } from "./archive-lists.server.ts";
import { requireCouncil } from "./change-council.server.ts";
import { ARCHIVE_FORMAT, linesOf, MANIFEST, type Archived } from "./council-archive.server.ts";

/**
 * Writes everything of a council into a folder that is empty or not there yet, and throws where it is neither: a file of JSON lines for each table, lists that people read as
 * CSV, its logo, the columns of each table as `schema.json`, and how many rows there are, with digests, as
 * `manifest.json`. All of one moment. What opens a door here, as passwords do, stays.
 */
export async function archiveCouncil(
  opened: Opened,
  { slug, folder, at }: { slug: string; folder: string; at: string },
): Promise<Archived[]> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty; nothing was written.`);
  return opened.inOneView(async (db) => {
    const council = await requireCouncil(db, slug);
    mkdirSync(join(folder, "tables"), { recursive: true });
    const tables = (await opened.copying.listTables(db)).filter(({ name }) => isTaken(name));
    const archived: Archived[] = [];
    for (const table of tables) archived.push(await archiveTable(db, table, council.id, folder));
    await archiveLists(db, council.id, folder);
    if (council.logo) writeFileSync(join(folder, `logo.${council.logoType}`), council.logo);
    writeJson(folder, "schema.json", Object.fromEntries(tables.map(({ name, ...table }) => [name, table])));
    const migrations = await listMigrations(db);
    const manifest = { format: ARCHIVE_FORMAT, council: council.name, slug, host: council.host, at, migrations };
    writeJson(folder, MANIFEST, { ...manifest, tables: archived });
    return archived;
  });
}

type Table = Parameters<typeof readOwned>[1];

async function archiveTable(db: Db, table: Table, councilId: number, folder: string): Promise<Archived> {
  const out = createWriteStream(join(folder, linesOf(table.name)));
  const digest = createHash("sha256");
  let rows = 0;
  for await (const page of readOwned(db, table, councilId)) {
    rows += page.length;
    const lines = page.map((row) => `${lineOf(table, row)}\n`).join("");
    digest.update(lines);
    if (!out.write(lines)) await once(out, "drain");
  }
  out.end();
  await finished(out);
  return { table: table.name, rows, sha256: digest.digest("hex") };
}

/** Bytes stand in a line as base64, under a name of their own; passwords do not stand there. */
function lineOf({ columns }: Table, row: Record<string, unknown>): string {
  const held = columns.map((column) => {
    const value = row[nameInCode(column)];
    if (column === "password_hash") return [column, null];
    return [column, Buffer.isBuffer(value) ? { base64: value.toString("base64") } : value];
  });
  return JSON.stringify(Object.fromEntries(held));
}

function writeJson(folder: string, name: string, held: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(held, null, 2)}\n`);
}
