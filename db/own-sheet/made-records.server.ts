import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

/** The table of each kind of record that bringing something in can make. */
export const TABLES_OF_MADE = {
  follow_up: "followUp",
  question: "question",
  outcome: "outcome",
  declaration: "declaration",
  attendance: "attendance",
  item: "agendaItem",
  meeting: "meeting",
  theme: "theme",
  membership: "membership",
  person: "person",
  office: "office",
} as const satisfies Record<string, keyof Database>;

type Named<K> = { kind: K; id: number };
const KINDS = Object.keys(TABLES_OF_MADE) as (keyof typeof TABLES_OF_MADE)[];

/** The ids of one kind among these records. */
export function idsOf(records: readonly Named<string>[], kind: string): number[] {
  return records.filter((one) => one.kind === kind).map(({ id }) => id);
}

/** These records, in the same order, with the versions that they have now: one question a kind. One that is gone is left out. */
export async function listVersions<K extends string>(
  db: Kysely<Database>,
  records: readonly Named<K>[],
): Promise<(Named<K> & { version: number })[]> {
  const now = new Map<string, number>();
  for (const kind of KINDS) {
    const ids = idsOf(records, kind);
    if (ids.length === 0) continue;
    const rows = await db.selectFrom(TABLES_OF_MADE[kind]).select(["id", "version"]).where("id", "in", ids).execute();
    for (const { id, version } of rows) now.set(`${kind}-${id}`, version);
  }
  return records.flatMap(({ kind, id }) => {
    const version = now.get(`${kind}-${id}`);
    return version === undefined ? [] : [{ kind, id, version }];
  });
}

/** Which of these records are gone or have another version than is said of them. */
export async function listMoved<R extends Named<string> & { version: number }>(
  db: Kysely<Database>,
  records: readonly R[],
): Promise<R[]> {
  const now = new Map((await listVersions(db, records)).map(({ kind, id, version }) => [`${kind}-${id}`, version]));
  return records.filter(({ kind, id, version }) => now.get(`${kind}-${id}`) !== version);
}
