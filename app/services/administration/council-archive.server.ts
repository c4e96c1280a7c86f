import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { fileDigest } from "#app/services/safekeeping/manifest.server.ts";

export const ARCHIVE_FORMAT = 1;
export const MANIFEST = "manifest.json";

/** Where in an archive the rows of a table are. */
export const linesOf = (table: string) => join("tables", `${table}.jsonl`);

const ArchivedTable = z.object({ table: z.string().regex(/^[a-z_]+$/), rows: z.number().int(), sha256: z.string() });

const ArchiveSaid = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  council: z.string(),
  slug: z.string(),
  host: z.string().nullable(),
  at: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(ArchivedTable),
});

/** A table as an archive tells of it: how many rows, and a digest of its file. */
export type Archived = z.infer<typeof ArchivedTable>;

/** What an archive says of itself. Throws where it is none, or where a file is not as it was written. */
export async function readArchive(folder: string) {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new Error(`${folder} holds no archive of a council: it has no ${MANIFEST}.`);
  const read = ArchiveSaid.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!read.success) throw new Error(`${path} is not what an archive of a council says of itself.`);
  for (const { table, sha256 } of read.data.tables) {
    const lines = join(folder, linesOf(table));
    if (!existsSync(lines) || (await fileDigest(lines)) !== sha256)
      throw new Error(`${linesOf(table)} is not as it was archived: somebody changed it, or it was cut off.`);
  }
  return read.data;
}

/** The rows of a table in an archive, so many at a time, by the names of their columns in the database. */
export async function* readRows(folder: string, table: string, atOnce: number) {
  let rows: Record<string, unknown>[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, linesOf(table))) })) {
    rows.push(
      Object.fromEntries(Object.entries(JSON.parse(line) as object).map(([name, value]) => [name, inDb(value)])),
    );
    if (rows.length < atOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function inDb(value: unknown): unknown {
  const { base64 } = (value ?? {}) as { base64?: unknown };
  return typeof base64 === "string" ? Buffer.from(base64, "base64") : value;
}

/** The council itself, as an archive holds it. */
export async function readCouncilRow(folder: string): Promise<Record<string, unknown>> {
  for await (const [row] of readRows(folder, "council", 1)) if (row) return row;
  throw new Error(`${folder} does not say which council it is of.`);
}

/** Whether a reference ("T-14") names a record in the archive. */
export async function readReferences(folder: string): Promise<(reference: string) => boolean> {
  const references = new Set<string>();
  for (const [letter, table] of Object.entries(NAMED))
    for await (const rows of readRows(folder, table, 500))
      for (const { id } of rows) references.add(`${letter}-${String(id)}`);
  return (reference) => references.has(reference);
}

/** What the letters of references stand for; `O` is what started a deadline, in the key of that. */
const NAMED = {
  T: "theme", Q: "question", I: "agenda_item", M: "meeting", V: "variation", F: "follow_up", S: "scoring_round",
  P: "draft_plan", O: "occasion",
}; // prettier-ignore
