import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { CountedListName } from "#db/tables/list-stamps.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";

/** So many answers are kept at once. */
const MOST_KEPT = 60;

type Kept = { moved: number; answer: unknown };
const kept = new WeakMap<Kysely<Database>, Map<string, Kept>>();

/**
 * What `work` answers, worked out again only when anything has moved that the list is counted by: by this or any other
 * process. For what hangs on nothing but that and what the key names.
 */
export async function whileNothingMoved<T>(
  db: Kysely<Database>,
  list: CountedListName,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const answers = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, answers);
  const whole = `${list} ${key}`;
  const [stamp] = await stampOf(db, { list });
  const known = answers.get(whole);
  if (known && known.moved === stamp?.moved) return known.answer as T;
  const answer = await work();
  answers.delete(whole);
  if (answers.size >= MOST_KEPT) answers.delete(answers.keys().next().value ?? "");
  answers.set(whole, { moved: stamp?.moved ?? -1, answer });
  return answer;
}

const stampOf = readyQuery((db: Kysely<Database>, { list }: { list: CountedListName }) =>
  db.selectFrom("listStamp").select("moved").where("list", "=", list),
);
