import {
  AliasNode,
  ColumnNode,
  IdentifierNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type OperationNode,
  type OrderByItemNode,
} from "kysely";
import { nameInDatabase } from "#db/engine/names.server.ts";
import { NEVER_NULL } from "./baseline-facts.server.ts";

/**
 * The order with its place for what is null: first, and last where it is turned round, as SQLite has it. A column that
 * cannot be null is left alone, so that its index puts it in order.
 */
export function withNulls(item: OrderByItemNode, query: SelectQueryNode | undefined): OrderByItemNode {
  if (item.nulls || (query && isNeverNull(item.orderBy, query))) return item;
  return { ...item, nulls: isTurned(item) ? "last" : "first" };
}

function isTurned({ direction }: OrderByItemNode): boolean {
  return direction !== undefined && "sqlFragments" in direction && String(direction.sqlFragments) === "desc";
}

function isNeverNull(by: OperationNode, query: SelectQueryNode): boolean {
  if (!ReferenceNode.is(by) || !ColumnNode.is(by.column)) return false;
  const column = by.column.column.name;
  const tables = tablesOf(query);
  const named = by.table?.table.identifier.name;
  if (named === undefined && (query.joins || tables.size !== 1 || isNamedInSelection(query, column))) return false;
  const table = named === undefined ? [...tables.values()][0] : tables.get(named);
  return NEVER_NULL.get(nameInDatabase(table ?? ""))?.has(nameInDatabase(column)) ?? false;
}

/** The tables that each row of the query has, by what the query calls them. */
function tablesOf({ from, joins = [] }: SelectQueryNode): Map<string, string> {
  const each = [
    ...(from?.froms ?? []),
    ...joins.filter(({ joinType }) => joinType === "InnerJoin").map(({ table }) => table),
  ];
  return new Map(
    each.map((one) => {
      const [node, alias] = AliasNode.is(one) ? [one.node, one.alias] : [one, undefined];
      const table = TableNode.is(node) ? node.table.identifier.name : "";
      return [alias && IdentifierNode.is(alias) ? alias.name : table, table];
    }),
  );
}

/** Whether the query itself gives something that name: then that is what is put in order. */
function isNamedInSelection({ selections = [] }: SelectQueryNode, name: string): boolean {
  return selections.some(
    ({ selection }) => AliasNode.is(selection) && IdentifierNode.is(selection.alias) && selection.alias.name === name,
  );
}
