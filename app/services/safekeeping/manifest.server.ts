import { createHash, createHmac } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { isSameSignature } from "#app/services/same-signature.server.ts";
import { markOf } from "./sign-checkpoint.server.ts";

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

const Signed = z.object({
  said: ManifestSaid,
  keyMark: z.string().nullable().default(null),
  signature: z.string().nullable(),
});

/** What a backup says of itself, and who signed that: one of the keys that are known, another, or nobody. */
export type ReadManifest = { manifest: Manifest; signedBy: "known key" | "other key" | "nobody" };

/** The words of a manifest, signed where there is a key. */
export function manifestText(manifest: Manifest, key: string | undefined): string {
  const said = ManifestSaid.parse(manifest); // in the order of its shape, as it will be read
  const signed = key === undefined ? NOT_SIGNED : { keyMark: markOf(key), signature: signatureOf(said, key) };
  return JSON.stringify({ said, ...signed }, null, 1);
}

const NOT_SIGNED = { keyMark: null, signature: null };

/** What the backup in a folder says of itself. Throws where it says nothing, or where it names one of these keys and is not signed with it. */
export async function readManifest(folder: string, keys: readonly string[]): Promise<ReadManifest> {
  const read = Signed.parse(JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8")));
  const { said: manifest, keyMark, signature } = read;
  if (signature === null) return { manifest, signedBy: "nobody" };
  if (keys.some((key) => isSameSignature(signature, signatureOf(manifest, key))))
    return { manifest, signedBy: "known key" };
  if (keys.some((key) => keyMark === markOf(key)))
    throw new Error(`The manifest of ${manifest.name} is not signed with the key that it names: somebody changed it.`);
  return { manifest, signedBy: "other key" };
}

/** The SHA-256 of a file. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

const signatureOf = (said: Manifest, key: string) =>
  createHmac("sha256", key).update(JSON.stringify(said)).digest("hex");
