import { sql, type Kysely } from "kysely";
import type { Part, Sums } from "#app/domain/list-source.ts";
import type { Database } from "#db/schema.ts";
import { groupCode, groupOrder, rowsAsked, rowsFrom, type Asked } from "./conditions.server.ts";
import type { ListFacts } from "./facts.server.ts";
import { sumColumns, sumsOf, type SumColumns } from "./sums.server.ts";

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
  type Found = SumColumns & { code: string | number | null; n: number; upTo: number };
  const query = sql<Found>`select * from (
      select *, sum(n) over (order by place rows unbounded preceding) as up_to from (
        select ${groupCode(facts, asked.group.kind)} as code, count(*) as n${sumColumns(facts)},
          row_number() over (order by ${sql.join(groupOrder(facts, asked.group))}) as place
        from ${rowsFrom(facts, asked)} where ${rowsAsked(facts, asked)} group by 1) as placed) as summed
    where up_to > ${offset} and up_to - n < ${offset + limit} order by place`;
  const { rows } = await query.execute(db);
  return rows.map((row) => ({ code: row.code, count: row.n, before: row.upTo - row.n, sums: sumsOf(facts, row) }));
}
