import { createHash, createHmac } from "node:crypto";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { isSameSignature } from "#app/services/same-signature.server.ts";
import { hasCheckpoint, insertCheckpoint, listHeads } from "#db/safekeeping/read-chain.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Row } from "#db/schema.ts";

/** How far the chain of a council went at an instant, signed. */
export type Checkpoint = Row<"auditCheckpoint">;

/**
 * Signs how far each chain goes and keeps that outside the database, and then in it: what could not be kept outside is
 * signed again. A chain that has not moved since is not.
 */
export async function signCheckpoints(
  db: Db,
  key: string,
  now: IsoInstant,
  keepOutside: (signed: readonly Checkpoint[]) => Promise<void> = async () => {},
): Promise<Checkpoint[]> {
  const signed: Checkpoint[] = [];
  for (const head of await listHeads(db))
    if (!(await hasCheckpoint(db, head))) signed.push(signCheckpoint(head, key, now));
  if (signed.length > 0) await keepOutside(signed);
  for (const checkpoint of signed) await insertCheckpoint(db, checkpoint);
  return signed;
}

/** Stands where a hash would, in the last checkpoint of a council that was removed with its history. */
export const REMOVED = "removed";

/** The checkpoint of this end of a chain. */
export function signCheckpoint(
  { councilId, number, hash }: Pick<Checkpoint, "councilId" | "number" | "hash">,
  key: string,
  at: IsoInstant,
): Checkpoint {
  const said = { councilId, number, hash, at, keyMark: markOf(key) };
  return { ...said, signature: signatureOf(said, key) };
}

/** Whether the checkpoint was signed with the one of these keys that it names; undefined where it names another. */
export function isSigned(keys: readonly string[], checkpoint: Checkpoint): boolean | undefined {
  const key = keys.find((one) => markOf(one) === checkpoint.keyMark);
  return key === undefined ? undefined : isSameSignature(checkpoint.signature, signatureOf(checkpoint, key));
}

/** Tells keys apart, and nothing else of them. */
export const markOf = (key: string): string => createHash("sha256").update(`mark of ${key}`).digest("hex").slice(0, 8);

function signatureOf({ councilId, number, hash, at }: Omit<Checkpoint, "signature">, key: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([councilId, number, hash, at]))
    .digest("hex");
}
