import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { KeptListName } from "#db/tables/stamps.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";

/** So many answers are kept at once of each list. */
const MOST_KEPT = 60;

type Kept = { moved: number; answer: unknown };
type KeptLists = Partial<Record<KeptListName, Map<string, Kept>>>;
const kept = new WeakMap<Kysely<Database>, KeptLists>();

/**
 * What `work` answers, worked out again only when anything has moved that the list is counted by or told from: by this
 * or any other process. For what hangs on nothing but that and what the key names.
 */
export async function whileNothingMoved<T>(
  db: Kysely<Database>,
  list: KeptListName,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const lists = kept.get(db) ?? {};
  kept.set(db, lists);
  const answers = (lists[list] ??= new Map<string, Kept>());
  const [stamp] = await stampOf(db, { list });
  const known = answers.get(key);
  if (known && known.moved === stamp?.moved) return known.answer as T;
  const answer = await work();
  answers.delete(key);
  if (answers.size >= MOST_KEPT) answers.delete(answers.keys().next().value ?? "");
  answers.set(key, { moved: stamp?.moved ?? -1, answer });
  return answer;
}

const stampOf = readyQuery((db: Kysely<Database>, { list }: { list: KeptListName }) =>
  db.selectFrom("listStamp").select("moved").where("list", "=", list),
);
