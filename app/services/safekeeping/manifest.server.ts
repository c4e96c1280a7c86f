import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** What a backup is made of: a folder with these two. The planner keeps nothing in other files, so there are none. */
export const DATABASE_FILE = "planner.db";
export const MANIFEST_FILE = "manifest.json";

export const CheckpointSaid = z.object({
  councilId: z.number(),
  number: z.number(),
  hash: z.string(),
  at: z.string(),
  keyMark: z.string(),
  signature: z.string(),
});

const ManifestSaid = z.object({
  format: z.literal(1),
  /** The name of its folder, and when it was begun. */
  name: z.string(),
  at: z.string(),
  engine: z.enum(["sqlite", "postgres"]),
  /** The version of the schema: the last of these. */
  migrations: z.array(z.string()),
  bytes: z.number(),
  sha256: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.number(), digest: z.string() })),
  /** How far the history of each council goes in it, signed where there is a key. */
  checkpoints: z.array(CheckpointSaid),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof ManifestSaid>;

const Signed = z.object({ said: ManifestSaid, signature: z.string().nullable() });

/** The words of a manifest, signed where there is a key. */
export function manifestText(manifest: Manifest, key: string | undefined): string {
  const said = ManifestSaid.parse(manifest); // in the order of its shape, as it will be read
  return JSON.stringify({ said, signature: key === undefined ? null : signatureOf(said, key) }, null, 1);
}

/** What the backup in a folder says of itself. Throws where it says nothing, or where it was signed and not with this key. */
export async function readManifest(folder: string, key: string | undefined): Promise<Manifest> {
  const { said, signature } = Signed.parse(JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8")));
  if (key !== undefined && !isSignature(signature ?? "", signatureOf(said, key)))
    throw new Error(`The manifest of ${said.name} is not signed with the key in AUDIT_KEY.`);
  return said;
}

/** The SHA-256 of a file. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

const signatureOf = (said: Manifest, key: string) =>
  createHmac("sha256", key).update(JSON.stringify(said)).digest("hex");

function isSignature(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
