import { askedState } from "./asked-state.ts";
import type { ListDefinition } from "./define-list.ts";
import { rowModels } from "./row-models.ts";

/** All the rows that an address asks for, in the order of its list: every page of it, its groups one after the other. */
export function listedRows<Row>(list: ListDefinition<Row>, rows: Row[], url: URL): Row[] {
  const { state } = askedState(list, rows, url);
  const sorted = rowModels(list, rows, state).getSortedRowModel().rows;
  return sorted.flatMap((row) => (state.group ? row.subRows : [row])).map((row) => row.original as Row);
}
