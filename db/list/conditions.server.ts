import { sql } from "kysely";
import type { AskedList } from "#app/domain/list-source.ts";
import type { Expression } from "kysely";
import { isOneOf, type KindFacts, type ListFacts, type Sql } from "./facts.server.ts";

/** What is asked for, with the rows that hold its words where there are any. */
export type Asked = AskedList & { holding: Expression<unknown> | null };

/** The rows that are asked for; without the kind itself where it is counted, and only of some groups where they are given. */
export function rowsAsked(
  facts: ListFacts,
  { kinds, holding, group }: Asked,
  but: { kind?: string; groups?: readonly (string | number | null)[] | undefined } = {},
): Sql {
  const conditions = [facts.where, ...(holding ? [sql`${holding}`] : [])];
  for (const [kind, values] of Object.entries(kinds)) {
    if (kind !== but.kind && values.length > 0) conditions.push(sql`(${isOf(facts, kind, values)})`);
  }
  if (group && but.groups) conditions.push(sql`(${isOneGroup(groupCode(facts, group.kind), but.groups)})`);
  return sql.join(conditions, sql` and `);
}

/** Where rows come from, with what it takes to group them. */
export function rowsFrom(facts: ListFacts, { group }: AskedList): Sql {
  const join = group && kindOf(facts, group.kind).join;
  return join ? sql`${facts.table} ${join}` : facts.table;
}

/** Whether a row is of one of these values of a kind. */
export function isOf(facts: ListFacts, kind: string, values: readonly string[]): Sql {
  const facet = kindOf(facts, kind);
  if ("codes" in facet) return isOneOf(facet.codes, values);
  if ("by" in facet) return facet.is(values);
  const flags = values.flatMap((value) => facet.flags[value] ?? []);
  return flags.length === 0 ? sql`false` : sql`(${sql.join(flags, sql` or `)})`;
}

function isOneGroup(code: Sql, groups: readonly (string | number | null)[]): Sql {
  const named = isOneOf(
    code,
    groups.filter((group) => group !== null),
  );
  return groups.includes(null) ? sql`${named} or ${code} is null` : named;
}

/** What rows are grouped by. */
export function groupCode(facts: ListFacts, kind: string): Sql<string | number | null> {
  const facet = kindOf(facts, kind);
  const code = facet.group ?? ("codes" in facet ? facet.codes : "by" in facet ? facet.by : sql`null`);
  return code as Sql<string | number | null>;
}

/** What groups are put in order by. Rows of no group are one group, however they differ. */
export function groupSorts(facts: ListFacts, kind: string): Sql[] {
  const code = groupCode(facts, kind);
  const order = kindOf(facts, kind).order ?? facts.sorts[kind] ?? [];
  return order.map((one) => sql`case when ${code} is not null then ${one} end`);
}

/** The order of groups: nothing last either way, and those that are equal by what tells them apart. */
export function inGroupOrder(code: Sql, sorts: readonly Sql[], down: boolean): Sql[] {
  return [sql`${code} is null`, ...[...sorts, code].map((one) => inWay(one, down))];
}

/** The order of rows: by group, then as they are sorted, then as they stand. */
export function inOrder(facts: ListFacts, { group, sort }: AskedList): Sql {
  const groups = group ? inGroupOrder(groupCode(facts, group.kind), groupSorts(facts, group.kind), group.down) : [];
  const sorted = facts.sorts[sort.column] ?? [];
  const rest = facts.rest.filter((one) => !sorted.includes(one));
  return sql.join([...groups, ...sorted.map((one) => inWay(one, sort.down)), ...rest]);
}

function inWay(by: Sql, down: boolean): Sql {
  return down ? sql`${by} desc nulls last` : sql`${by} nulls last`;
}

/** A kind of the list; a list is asked only for those that it has. */
export function kindOf(facts: ListFacts, kind: string): KindFacts {
  const facet = facts.kinds[kind];
  if (!facet) throw new Error(`The list has no kind ${kind}.`);
  return facet;
}
