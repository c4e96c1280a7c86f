import { sql, type Kysely } from "kysely";
import type { Part, Sums } from "#app/domain/list-source.ts";
import type { Database } from "#db/schema.ts";
import { groupCode, groupSorts, inGroupOrder, rowsAsked, rowsFrom, type Asked } from "./conditions.server.ts";
import type { ListFacts, Sql } from "./facts.server.ts";

/** A group of rows, and how many rows stand in the groups before it. */
export type FoundGroup = { code: string | number | null; count: number; before: number; sums: Sums };

/** The groups that have rows in this part, in order. */
export async function listGroups(
  db: Kysely<Database>,
  facts: ListFacts,
  asked: Asked,
  { limit, offset }: Part,
): Promise<FoundGroup[]> {
  if (!asked.group) return [];
  const { kind, down } = asked.group;
  const sorts = groupSorts(facts, kind).map((by, at) => ({ by, name: sql.ref(`by${at}`) }));
  const sums = Object.values(facts.sums).map((by, at) => ({ by, name: sql.ref(`sum${at}`) }));
  const alike = sorts.map(({ name }) => sql`min(${name})`);
  const query = sql<Found>`select * from (
      select *, sum(n) over (order by place rows unbounded preceding) as up_to from (
        select code, count(*) as n${each(sums, ({ name }) => sql`sum(${name}) as ${name}`)},
          row_number() over (order by ${sql.join(inGroupOrder(sql`code`, alike, down))}) as place
        from (
          select ${groupCode(facts, kind)} as code${each([...sorts, ...sums], ({ by, name }) => sql`${by} as ${name}`)}
          from ${rowsFrom(facts, asked)} where ${rowsAsked(facts, asked)}) as asked
        group by code) as placed) as summed
    where up_to > ${offset} and up_to - n < ${offset + limit} order by place`;
  const { rows } = await query.execute(db);
  return rows.map((row) => ({ code: row.code, count: row.n, before: row.upTo - row.n, sums: sumsOf(facts, row) }));
}

type Found = Record<`sum${number}`, number | null> & { code: string | number | null; n: number; upTo: number };

/** What the columns that add up say, by the column of the list. */
function sumsOf(facts: ListFacts, row: Found): Sums {
  return Object.fromEntries(Object.keys(facts.sums).map((id, at) => [id, row[`sum${at}`] ?? 0]));
}

/** Further columns of a statement. */
function each<T>(columns: readonly T[], say: (column: T) => Sql): Sql {
  return sql.join(columns.map((column) => sql`, ${say(column)}`), sql``); // prettier-ignore
}
