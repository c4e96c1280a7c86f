import { sql, type Kysely } from "kysely";
import type { Part, Sums } from "#app/domain/list-source.ts";
import type { Database } from "#db/schema.ts";
import { groupCode, groupSorts, inGroupOrder, rowsAsked, rowsFrom, type Asked } from "./conditions.server.ts";
import type { ListFacts } from "./facts.server.ts";

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
  const sums = Object.values(facts.sums).map((sum, at) => sql`, sum(${sum}) as ${sql.ref(`sum${at}`)}`);
  const from = rowsFrom(facts, asked);
  // A group stands where any one of its rows does.
  const order = inGroupOrder(sql`counted.code`, groupSorts(facts, kind), down);
  const query = sql<Found>`select * from (
      select *, sum(n) over (order by place rows unbounded preceding) as up_to from (
        select counted.*, row_number() over (order by ${sql.join(order)}) as place from (
          select ${groupCode(facts, kind)} as code, count(*) as n, min(${facts.id}) as one${sql.join(sums, sql``)}
          from ${from} where ${rowsAsked(facts, asked)} group by 1) as counted, ${from}
        where ${facts.id} = counted.one) as placed) as summed
    where up_to > ${offset} and up_to - n < ${offset + limit} order by place`;
  const { rows } = await query.execute(db);
  return rows.map((row) => ({ code: row.code, count: row.n, before: row.upTo - row.n, sums: sumsOf(facts, row) }));
}

type Found = Record<`sum${number}`, number | null> & { code: string | number | null; n: number; upTo: number };

/** What the columns that add up say, by the column of the list. */
function sumsOf(facts: ListFacts, row: Found): Sums {
  return Object.fromEntries(Object.keys(facts.sums).map((id, at) => [id, row[`sum${at}`] ?? 0]));
}
