import type { Transaction } from "kysely";
import type { Database } from "#db/schema.ts";
import { linkUnlinkedIn } from "./link-event.server.ts";
import { wordsDigest, type Rewritten } from "./link-hash.server.ts";

const AT_ONCE = 2_000;

/** Rewrites words in history, and gives for each event whose words are others afterwards what they were and are: its cause's own event takes them into the chain. */
export async function whileRewriting(trx: Transaction<Database>, work: () => Promise<void>): Promise<Rewritten[]> {
  await linkUnlinkedIn(trx);
  const before = new Map<number, string>();
  await eachWords(trx, (eventId, words) => before.set(eventId, words));
  await work();
  const rewritten: Rewritten[] = [];
  await eachWords(trx, (eventId, words) => {
    const former = before.get(eventId) ?? "";
    if (former !== words) rewritten.push({ eventId, former, words });
  });
  return rewritten;
}

async function eachWords(trx: Transaction<Database>, tell: (eventId: number, words: string) => void): Promise<void> {
  for (let last = 0; ;) {
    const rows = await trx
      .selectFrom("event")
      .select(["id", "actorName", "reason", "particulars"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) tell(row.id, wordsDigest(row));
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
