import { EVERYTHING, readContentStamp, readWriteStamp, type MadeFrom } from "#db/engine/content-stamp.server.ts";
import type { Db } from "#db/open.server.ts";

type Answer = { madeFrom: MadeFrom; answer: unknown };
type Kept = { written: string; content: Awaited<ReturnType<typeof readContentStamp>>; answers: Map<string, Answer> };

const MOST_ANSWERS = 100;
const kept = new WeakMap<Db, Kept>();

/**
 * What `work` answers, worked out again only when anything that it is made from
 * has been written since, by this or any other process; the use of a session is
 * no content. Exact: for answers that take long and depend on nothing but the
 * database and what the key names.
 */
export async function cachedUntilNextWrite<T>(
  db: Db,
  key: string,
  work: () => Promise<T>,
  madeFrom: MadeFrom = EVERYTHING,
): Promise<T> {
  const { answers } = await lookAt(db);
  const known = answers.get(key);
  if (known) return known.answer as T;
  const answer = await work();
  if (answers.size >= MOST_ANSWERS) answers.delete(answers.keys().next().value ?? "");
  answers.set(key, { madeFrom, answer });
  return answer;
}

/** What still holds: where nothing at all was written since the last time, everything. */
async function lookAt(db: Db): Promise<Kept> {
  const before = kept.get(db);
  const written = await readWriteStamp(db);
  if (before?.written === written) return before;
  const content = await readContentStamp(db);
  const holds = ({ madeFrom }: Answer) => before?.content.of(madeFrom) === content.of(madeFrom);
  const answers = new Map([...(before?.answers ?? [])].filter(([, answer]) => holds(answer)));
  const now = { written, content, answers };
  kept.set(db, now);
  return now;
}
