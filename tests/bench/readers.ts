import type { Database as Sqlite } from "better-sqlite3";

/** Who asks, by the name they have in the demonstration and in the fillings; null is anybody. */
export const READERS = {
  officer: "Priya Shah",
  chair: "Cllr Amara Okafor",
  member: "Cllr Ruth Ahmed",
  nobody: null,
  "other-officer": "Jo Bryce",
} as const;
export type Reader = keyof typeof READERS;

/** The number of the person in this database. Throws where they are not in it. */
export function personOf(sqlite: Sqlite, who: Reader): number {
  const name = READERS[who] ?? "";
  const found = sqlite.prepare<[string], number>("select id from person where name = ? order by id").pluck().get(name);
  if (found === undefined) throw new Error(`${name} is not in this database`);
  return found;
}
