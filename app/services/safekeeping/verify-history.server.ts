import { NO_LINK, type Rewritten } from "#db/safekeeping/link-hash.server.ts";
import {
  findUnlinkedEvent,
  listCheckpoints,
  listHeads,
  listLinks,
  listRewritten,
} from "#db/safekeeping/read-chain.server.ts";
import type { Db } from "#db/open.server.ts";
import { brokenBy } from "./broken-link.server.ts";
import { isSigned, REMOVED, type Checkpoint } from "./sign-checkpoint.server.ts";
import { checkAgainst } from "./verify-checkpoints.server.ts";

/** What is the matter with history first: a sentence that names the event. */
export type HistoryTrouble = { councilId: number; eventId: number | null; sentence: string };

export type VerifiedHistory = {
  chains: { councilId: number; number: number; hash: string }[];
  /** Events that an older version wrote, or another program, and that were linked afterwards. */
  linkedLater: { eventId: number; linkedWith: number }[];
  /** Councils that were removed with their history, as was signed outside the database. */
  removed: number[];
  troubles: HistoryTrouble[];
};

/** Reads all of history, and names the first event of each chain that was changed, deleted, put in or cut off. The signed checkpoints, those outside the database too, are what shows that its end is missing or that all of it was written anew. */
export async function verifyHistory(
  db: Db,
  { keys, outside = [] }: { keys: readonly string[]; outside?: readonly Checkpoint[] },
): Promise<VerifiedHistory> {
  const verified: VerifiedHistory = { chains: await listHeads(db), linkedLater: [], removed: [], troubles: [] };
  const rewritten = await listRewritten(db);
  const checkpoints = [...(await listCheckpoints(db)), ...outside];
  const councils = new Set([...verified.chains, ...checkpoints].map(({ councilId }) => councilId));
  for (const councilId of councils) {
    const ofCouncil = checkpoints.filter((one) => one.councilId === councilId);
    const end = verified.chains.find((head) => head.councilId === councilId)?.number ?? 0;
    if (end === 0 && isRemoved(ofCouncil, keys)) {
      verified.removed.push(councilId);
      continue;
    }
    const trouble =
      (await firstBroken(db, councilId, rewritten, verified)) ??
      (await checkAgainst(db, { councilId, end }, ofCouncil, keys));
    if (trouble) verified.troubles.push({ councilId, ...trouble });
  }
  const eventId = await findUnlinkedEvent(db);
  if (eventId !== undefined)
    verified.troubles.push({ councilId: 0, eventId, sentence: `Event ${eventId} was put in: it is in no chain.` });
  return verified;
}

/** Whether it was signed that the chain goes, and nothing of it afterwards: then its council stayed. */
function isRemoved(checkpoints: readonly Checkpoint[], keys: readonly string[]): boolean {
  const signed = checkpoints.filter((one) => isSigned(keys, one) === true);
  const last = Math.max(...signed.map(({ number }) => number));
  return signed.some(({ hash, number }) => hash === REMOVED && number === last);
}

async function firstBroken(
  db: Db,
  councilId: number,
  rewritten: ReadonlyMap<number, Rewritten[]>,
  { linkedLater }: VerifiedHistory,
) {
  let before = { ...NO_LINK, eventId: 0 };
  let began = 0; // with which event the history was linked that was there before the chain was
  for (;;) {
    const read = await listLinks(db, councilId, before.number);
    for (const one of read) {
      const sentence = brokenBy(one, before, rewritten.get(one.link.eventId) ?? []);
      if (sentence) return { eventId: one.link.eventId, sentence };
      const { eventId, linkedWith } = one.link;
      if (before.number === 0) began = linkedWith;
      if (linkedWith > eventId && linkedWith !== began) linkedLater.push({ eventId, linkedWith });
      before = one.link;
    }
    if (read.length === 0) return undefined;
  }
}
