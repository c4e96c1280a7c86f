import { findHash } from "#db/safekeeping/read-chain.server.ts";
import type { Db } from "#db/open.server.ts";
import { isSigned, REMOVED, type Checkpoint } from "./sign-checkpoint.server.ts";

/** What a chain lacks of what was signed of it, first in its order: a chain that fits to itself may still have been cut off or written anew. That its removal was signed says of one that is there only how far it went. */
export async function checkAgainst(
  db: Db,
  { councilId, end }: { councilId: number; end: number },
  checkpoints: readonly Checkpoint[],
  keys: readonly string[],
): Promise<{ eventId: number | null; sentence: string } | undefined> {
  let fits = 0;
  for (const one of [...checkpoints].sort((a, b) => a.number - b.number)) {
    const sentence = differs(one, end, await findHash(db, councilId, one.number), fits, keys);
    if (sentence) return { eventId: null, sentence };
    if (one.hash !== REMOVED) fits = one.number;
  }
  return undefined;
}

function differs(
  checkpoint: Checkpoint,
  end: number,
  hash: string | undefined,
  fits: number,
  keys: readonly string[],
): string | undefined {
  const { number, at } = checkpoint;
  if (isSigned(keys, checkpoint) === false)
    return `The checkpoint of ${at} (entry ${number}) is not signed with the key.`;
  if (number > end) return `History was cut off after entry ${end}: at ${at} it had ${number}.`;
  if (hash !== checkpoint.hash && checkpoint.hash !== REMOVED)
    return `History was written anew somewhere in entries ${fits + 1} to ${number}: it is not what was signed at ${at}.`;
  return undefined;
}
