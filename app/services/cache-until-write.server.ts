import { readChangeStamp } from "#db/engine/change-stamp.server.ts";
import type { Db } from "#db/open.server.ts";

type Kept = { stamp: string; answers: Map<string, unknown> };

const MOST_ANSWERS = 100;
const kept = new WeakMap<Db, Kept>();

/**
 * What `work` answers, worked out again only when anything has been written
 * since, by this or any other process. Exact: for answers that take long and
 * depend on nothing but the database and what the key names.
 */
export async function cachedUntilNextWrite<T>(db: Db, key: string, work: () => Promise<T>): Promise<T> {
  const stamp = await readChangeStamp(db);
  const now = kept.get(db);
  const answers = now?.stamp === stamp ? now.answers : new Map<string, unknown>();
  if (now?.stamp !== stamp) kept.set(db, { stamp, answers });
  if (answers.has(key)) return answers.get(key) as T;
  const answer = await work();
  if (answers.size < MOST_ANSWERS) answers.set(key, answer);
  return answer;
}
