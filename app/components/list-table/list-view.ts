import { compareInList } from "#app/domain/list-order.ts";
import type { Sums } from "#app/domain/list-source.ts";
import type { Kinds, ListDefinition } from "./define-list.ts";
import { hrefOf, patch, type ListState } from "./url-state.ts";

export type FacetChoice = { value: string; words: string; count: number; chosen: boolean };
/** A filter with what may be chosen; `more` says how many rarer values are not offered. */
export type Facet = { id: string; label: string; choices: FacetChoice[]; more: number };
/** One filter in force, and the address without it. */
export type Chip = { label: string; words: string; without: string };
export type Block<Row> = {
  heading: { words: string; note: string; continued: boolean } | null;
  rows: Row[];
};

/** A list as one reader's address asks for it: only the rows of this page, as plain data. */
export type ListView<Row> = {
  path: string;
  state: ListState;
  facets: Facet[];
  chips: Chip[];
  blocks: Block<Row>[];
  found: number;
  all: number;
  pages: number;
  totals: Record<string, string>;
};

/** The values that rows have, by column, each with its words and what it is put in order by. */
export type Said = Map<string, Map<string, { words: string; rank: string | number }>>;

/** Keeps the words of a value, as the first row that has it says them. */
export function say<Row>(said: Said, id: string, kinds: Kinds<Row>, value: string, row: Row): void {
  const values = said.get(id) ?? new Map<string, { words: string; rank: string | number }>();
  said.set(id, values);
  if (values.has(value)) return;
  const words = kinds.words(value, row);
  values.set(value, { words, rank: kinds.rank?.(value, row) ?? kinds.by?.(words) ?? words });
}

/** How many pages the rows take. */
export function pagesOf(found: number, { size }: ListState): number {
  return Math.max(1, Math.ceil(found / size));
}

/** The filters that tell rows apart, or that are in force. */
export function facetsOf<Row>(
  list: ListDefinition<Row>,
  state: ListState,
  said: Said,
  counts: (id: string) => { counts: ReadonlyMap<string, number>; more: number },
): Facet[] {
  const facets = list.shape.kinds.map((id) => facetOf(list, id, state.kinds[id] ?? [], said, counts(id)));
  return facets.filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen));
}

function facetOf<Row>(
  list: ListDefinition<Row>,
  id: string,
  chosen: readonly string[],
  said: Said,
  { counts, more }: { counts: ReadonlyMap<string, number>; more: number },
): Facet {
  const column = list.columns.find((one) => one.id === id);
  const order = column?.kinds?.order ?? [];
  const placed = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const choices = [...(said.get(id) ?? [])]
    .map(([value, { words, rank }]) => ({
      value,
      words,
      rank,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter((choice) => choice.count > 0 || choice.chosen)
    .sort((a, b) => placed(a.value) - placed(b.value) || compareInList(a.rank, b.rank))
    .map(({ value, words, count, chosen }) => ({ value, words, count, chosen }));
  return { id, label: column?.label ?? id, choices, more };
}

/** Every filter in force. */
export function chipsOf<Row>(list: ListDefinition<Row>, path: string, state: ListState, said: Said): Chip[] {
  const without = (change: Partial<ListState>) => hrefOf(path, list.shape, patch(state, change));
  const search = state.q ? [{ label: "Search", words: state.q, without: without({ q: "" }) }] : [];
  const kinds = Object.entries(state.kinds).flatMap(([id, values]) =>
    values.map((value) => ({
      label: list.columns.find((column) => column.id === id)?.label ?? id,
      words: said.get(id)?.get(value)?.words ?? value,
      without: without({ kinds: { ...state.kinds, [id]: values.filter((other) => other !== value) } }),
    })),
  );
  return [...search, ...kinds];
}

/** The heading of a group, as its first row says it. */
export function headingOf<Row>(
  list: ListDefinition<Row>,
  group: string,
  { first, count, sums }: { first: Row; count: number; sums: Sums },
): { words: string; note: string } {
  const kinds = list.columns.find((column) => column.id === group)?.kinds;
  const value = kinds?.of(first);
  const values = typeof value === "string" ? [value] : (value ?? []);
  const said = values.map((one) => kinds?.words(one, first)).join("; ");
  const words = said || (kinds?.none ?? "None of these");
  const sumsSaid = list.columns.flatMap(({ id, sum }) => (sum ? [sum.words(sums[id] ?? 0)] : []));
  const note = kinds?.note?.({ first, count, sums }) ?? [countWords(list, count), ...sumsSaid].join(", ");
  return { words, note };
}

/** "1 theme", "2 themes". */
export function countWords<Row>(list: ListDefinition<Row>, count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? list.noun[0] : list.noun[1]}`;
}

/** What is added up, in words. */
export function sumsInWords<Row>(list: ListDefinition<Row>, sums: Sums): Record<string, string> {
  return Object.fromEntries(list.columns.flatMap(({ id, sum }) => (sum ? [[id, sum.words(sums[id] ?? 0)]] : [])));
}
