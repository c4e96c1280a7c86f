import { sql, type Kysely } from "kysely";
import type { CountedList, KindCount } from "#app/domain/list-source.ts";
import { jsonArray } from "#db/engine/json.server.ts";
import type { Database } from "#db/schema.ts";
import { kindOf, rowsAsked, type Asked } from "./conditions.server.ts";
import type { KindFacts, ListFacts, NamedKind, Sql } from "./facts.server.ts";
import { whileNothingMoved } from "./kept-counts.server.ts";

/** The most values of a kind that are offered to choose from: those that most rows have. */
export const MOST_CHOICES = 40;

/** One count of a statement: how many rows have the codes, and what flags and columns of theirs add up to. */
type Counted = { part: string; codes: Code[]; n: number; one: number | null; others: number; added: number[] };
type Code = string | number | null;
/** The same as a statement gives it, its lists as JSON. */
type Told = Omit<Counted, "codes" | "added"> & { codes: string; added: string };

/**
 * Counts a list by these kinds in one statement. Codes have few values and flags are added up, so that one pass over the
 * rows counts all of both; a kind that is told by records takes a pass of its own, and so does one that is asked for,
 * since what is asked of it does not bind its own counts.
 */
export async function countRows(
  db: Kysely<Database>,
  facts: ListFacts,
  asked: Asked,
  kinds: readonly string[],
): Promise<CountedList> {
  const isAsked = (kind: string) => (asked.kinds[kind]?.length ?? 0) > 0;
  const apart = kinds.filter((kind) => isAsked(kind) || "by" in kindOf(facts, kind));
  const together = kinds.filter((kind) => !apart.includes(kind));
  const isWhole = asked.holding === null && !Object.keys(asked.kinds).some(isAsked);
  const sums = Object.keys(facts.sums);
  const parts = () => [
    countTogether(facts, asked, together),
    ...apart.map((kind) => countApart(facts, asked, kind)),
    ...(isWhole ? [] : [countAll(facts)]),
  ];
  const count = async () => {
    const told = await sql<Told>`${sql.join(parts(), sql` union all `)}`.execute(db);
    return told.rows.map((row): Counted => ({ ...row, codes: listIn(row.codes), added: listIn(row.added) }));
  };
  const rows = isKept(facts, asked)
    ? await whileNothingMoved(db, facts.kept.list, JSON.stringify([facts.kept, asked.kinds, kinds]), count)
    : await count();

  const [of, byKind] = [(part: string) => rows.filter((row) => row.part === part), {} as CountedList["kinds"]];
  const found = of(TOGETHER);
  const sum = (at: number) => found.reduce((total, row) => total + (row.added[at] ?? 0), 0);
  const inAll = found.reduce((total, { n }) => total + n, 0);
  let flags = sums.length;
  let place = 0;
  for (const kind of together) {
    const facet = kindOf(facts, kind);
    if (!("flags" in facet)) byKind[kind] = { counts: codeCounts(found, place++), more: 0 };
    else byKind[kind] = { counts: Object.keys(facet.flags).map((value) => ofFlag(value, sum(flags++))), more: 0 };
  }
  for (const kind of apart) byKind[kind] = countedApart(kindOf(facts, kind), of(kind));
  return {
    all: isWhole ? inAll : (of(ALL)[0]?.n ?? 0),
    found: inAll,
    sums: Object.fromEntries(sums.map((id, at) => [id, sum(at)])),
    kinds: byKind,
  };
}

/** Names, titles and words are no part of what a list is stamped by. */
function isKept(facts: ListFacts, asked: Asked): facts is ListFacts & Required<Pick<ListFacts, "kept">> {
  const named = Object.keys(asked.kinds).some((kind) => (asked.kinds[kind]?.length ?? 0) > 0 && "by" in kindOf(facts, kind)); // prettier-ignore
  return facts.kept !== undefined && asked.holding === null && !named;
}

const [TOGETHER, ALL] = ["together", "all"] as const;

function countTogether(facts: ListFacts, asked: Asked, kinds: readonly string[]): Sql {
  const facets = kinds.map((kind) => kindOf(facts, kind));
  const codes = facets.flatMap((facet) => ("codes" in facet ? [facet.codes] : []));
  const flags = facets.flatMap((facet) => ("flags" in facet ? Object.values(facet.flags) : []));
  const added = [...Object.values(facts.sums).map((one) => sql`sum(${one})`), ...flags.map(howMany)];
  const named = (codes.length > 0 ? codes : [sql`0`]).map((code, at) => ({ code, name: sql.ref(`code${at}`) }));
  return sql`select ${sql.lit(TOGETHER)} as part, ${jsonArray(named.map(({ name }) => name))} as codes, n,
    cast(null as integer) as one, 0 as others, added from (
      select ${sql.join(named.map(({ code, name }) => sql`${code} as ${name}`))}, count(*) as n,
        ${jsonArray(added)} as added
      from ${facts.table} where ${rowsAsked(facts, asked)} group by ${sql.join(named.map(({ name }) => name))}) as counted`;
}

function countApart(facts: ListFacts, asked: Asked, kind: string): Sql {
  const facet = kindOf(facts, kind);
  const rows = sql`from ${facts.table} where ${rowsAsked(facts, asked, { kind })}`;
  if ("flags" in facet) {
    const added = jsonArray(Object.values(facet.flags).map(howMany));
    return sql`select ${sql.lit(kind)}, '[]', count(*), null, 0, ${added} ${rows}`;
  }
  const code = jsonArray([sql`code`]);
  if ("codes" in facet) {
    return sql`select ${sql.lit(kind)}, ${code}, n, null, 0, '[]' from (
      select ${facet.codes} as code, count(*) as n ${rows} group by 1) as counted`;
  }
  const counts = sql`select ${facet.by} as code, count(*) as n, min(${facts.id}) as one`;
  if (facet.told) {
    return sql`select ${sql.lit(kind)}, ${code}, n, one, 0, '[]' from (${counts} ${rows} group by 1) as counted`;
  }
  return sql`select ${sql.lit(kind)}, ${code}, n, one, others, '[]' from (
    ${counts}, count(*) over () - ${sql.lit(MOST_CHOICES)} as others
    ${rows} group by 1 order by n desc, one limit ${sql.lit(MOST_CHOICES)}) as counted`;
}

function howMany(flag: Sql): Sql {
  return sql`count(*) filter (where ${flag})`;
}

function countAll(facts: ListFacts): Sql {
  return sql`select ${sql.lit(ALL)}, '[]', count(*), null, 0, '[]' from ${facts.table} where ${facts.where}`;
}

function countedApart(facet: KindFacts, rows: readonly Counted[]): CountedList["kinds"][string] {
  if ("codes" in facet) return { counts: codeCounts(rows, 0), more: 0 };
  if ("flags" in facet) {
    const added = rows[0]?.added;
    return { counts: Object.keys(facet.flags).map((value, at) => ofFlag(value, added?.[at] ?? 0)), more: 0 };
  }
  if (facet.told) return countsTold(facet, rows);
  const counts = rows.map(({ codes, n, one }): KindCount => {
    const isNone = codes[0] === null;
    return { values: isNone ? [] : null, one: isNone ? null : one, count: n };
  });
  return { counts, more: Math.max(0, rows[0]?.others ?? 0) };
}

/**
 * How many rows have each value that the codes are told to be; of many values, those that most rows have. A row that has
 * many of the values says the words of all of them.
 */
function countsTold({ told, asRowSays }: NamedKind, rows: readonly Counted[]): CountedList["kinds"][string] {
  const counts = new Map<string, { count: number; least: number; one: number; has: number }>();
  for (const { codes, n, one } of rows) {
    const [code = null] = codes;
    const values = code === null ? [] : (told?.(code) ?? []);
    for (const value of values) {
      const known = counts.get(value) ?? { count: 0, least: Infinity, one: 0, has: 0 };
      known.count += n;
      known.least = Math.min(one ?? 0, known.least);
      if (values.length > known.has) [known.one, known.has] = [one ?? 0, values.length];
      counts.set(value, known);
    }
  }
  const sorted = [...counts].sort(([, one], [, other]) => other.count - one.count || one.least - other.least);
  const offered = sorted.slice(0, MOST_CHOICES);
  return {
    counts: offered.map(([value, { count, one }]) => ({ values: [value], one: asRowSays ? one : null, count })),
    more: sorted.length - offered.length,
  };
}

/** How many rows have each code at this place. */
function codeCounts(rows: readonly Counted[], place: number): KindCount[] {
  const counts = new Map<string, number>();
  for (const { codes, n } of rows) {
    const code = codes[place] ?? null;
    if (code !== null) counts.set(String(code), (counts.get(String(code)) ?? 0) + n);
  }
  return [...counts].map(([code, count]) => ({ values: [code], one: null, count }));
}

function ofFlag(value: string, count: number): KindCount {
  return { values: [value], one: null, count };
}

function listIn<T>(text: string): T[] {
  return JSON.parse(text) as T[];
}
