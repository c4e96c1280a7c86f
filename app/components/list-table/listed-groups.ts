import { askedState } from "./asked-state.ts";
import type { ListDefinition } from "./define-list.ts";
import { listedRows } from "./listed-rows.ts";

/** All the rows that an address asks for, under the headings it groups them by; under none where it does not. */
export function listedGroups<Row>(
  list: ListDefinition<Row>,
  rows: Row[],
  url: URL,
): { heading: string | null; rows: Row[] }[] {
  const { state } = askedState(list, rows, url);
  const found = listedRows(list, rows, url);
  const kinds = list.columns.find(({ id }) => id === state.group)?.kinds;
  if (!kinds) return found.length === 0 ? [] : [{ heading: null, rows: found }];
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const value = kinds.of(row);
    const heading = typeof value === "string" ? kinds.words(value, row) : (kinds.none ?? "None of these");
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups].map(([heading, of]) => ({ heading, rows: of }));
}
