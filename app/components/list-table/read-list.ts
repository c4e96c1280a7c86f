import { askedState, type Words } from "./asked-state.ts";
import { type Group, type Kinds, type ListDefinition } from "./define-list.ts";
import { compare, kindColumn, rowModels } from "./row-models.ts";
import { hrefOf, patch, type ListState } from "./url-state.ts";

export type FacetChoice = { value: string; words: string; count: number; chosen: boolean };
export type Facet = { id: string; label: string; choices: FacetChoice[] };
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

/** Reads the address against the rows: what is shown, counted and offered. Pure; the loader calls it. */
export function readList<Row>(list: ListDefinition<Row>, rows: Row[], url: URL): ListView<Row> {
  const { state, words } = askedState(list, rows, url);
  const table = rowModels(list, rows, state);

  const found = table.getFilteredRowModel().rows.map((row) => row.original as Row);
  const pages = Math.max(1, Math.ceil(found.length / state.size));
  state.page = Math.min(state.page, pages);
  const facets = list.shape.kinds.map((id) => {
    const counts = countsOf(list, id, table.getColumn(kindColumn(id))?.getFacetedRowModel().rows ?? []);
    return facetOf(list, id, words.get(id) ?? new Map(), counts, state.kinds[id] ?? []);
  });
  return {
    path: url.pathname,
    state,
    // A filter that cannot tell rows apart is not offered.
    facets: facets.filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen)),
    chips: chipsOf(list, url.pathname, state, words),
    blocks: state.group ? groupedPage(list, table, state) : [{ heading: null, rows: page(sorted(), state) }],
    found: found.length,
    all: rows.length,
    pages,
    totals: sumsInWords(list, found),
  };

  function sorted() {
    return table.getSortedRowModel().rows.map((row) => row.original as Row);
  }
}

/** How many of the rows that the other filters leave are of each kind. */
function countsOf<Row>(list: ListDefinition<Row>, id: string, rows: readonly { original: Row }[]) {
  const kinds = list.columns.find((column) => column.id === id)?.kinds;
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { original } of rows) {
    const held = kinds?.of(original) ?? [];
    if (typeof held === "string") add(held);
    else held.forEach(add);
  }
  return counts;
}

function facetOf<Row>(
  list: ListDefinition<Row>,
  id: string,
  words: Map<string, string>,
  counts: Map<string, number>,
  chosen: readonly string[],
): Facet {
  const column = list.columns.find((one) => one.id === id);
  const choices = [...words]
    .map(([value, said]) => ({
      value,
      words: said,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter((choice) => choice.count > 0 || choice.chosen);
  const label = column?.label ?? id;
  return { id, label, choices: column?.kinds?.inRowOrder ? choices : choices.sort(inOrder(column?.kinds)) };
}

function inOrder<Row>(kinds: Kinds<Row> | undefined) {
  const order = kinds?.order ?? [];
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const by = kinds?.by ?? ((words: string) => words);
  return (a: FacetChoice, b: FacetChoice) => rank(a.value) - rank(b.value) || compare(by(a.words), by(b.words));
}

function chipsOf<Row>(list: ListDefinition<Row>, path: string, state: ListState, words: Words): Chip[] {
  const without = (change: Partial<ListState>) => hrefOf(path, list.shape, patch(state, change));
  const search = state.q ? [{ label: "Search", words: state.q, without: without({ q: "" }) }] : [];
  const kinds = Object.entries(state.kinds).flatMap(([id, values]) =>
    values.map((value) => ({
      label: list.columns.find((column) => column.id === id)?.label ?? id,
      words: words.get(id)?.get(value) ?? value,
      without: without({ kinds: { ...state.kinds, [id]: values.filter((other) => other !== value) } }),
    })),
  );
  return [...search, ...kinds];
}

/** A page of rows within sorted groups: a group that began on an earlier page says so. */
function groupedPage<Row>(
  list: ListDefinition<Row>,
  table: ReturnType<typeof rowModels<Row>>,
  state: ListState,
): Block<Row>[] {
  const kinds = list.columns.find((column) => column.id === state.group)?.kinds;
  const from = (state.page - 1) * state.size;
  const blocks: Block<Row>[] = [];
  let before = 0;
  for (const group of table.getSortedRowModel().rows) {
    const rows = group.subRows.map((row) => row.original as Row);
    const first = Math.max(0, from - before);
    const shown = rows.slice(first, Math.max(0, from + state.size - before));
    before += rows.length;
    if (shown.length === 0) continue;
    blocks.push({ heading: { ...headingOf(list, kinds, rows), continued: first > 0 }, rows: shown });
  }
  return blocks;
}

function headingOf<Row>(list: ListDefinition<Row>, kinds: Kinds<Row> | undefined, rows: readonly Row[]) {
  const first = rows[0] as Row;
  const value = kinds?.of(first);
  const values = typeof value === "string" ? [value] : (value ?? []);
  const said = values.map((one) => kinds?.words(one, first)).join("; ");
  const words = said || (kinds?.none ?? "None of these");
  const group: Group<Row> = { first, count: rows.length, sums: sumsOf(list, rows) };
  const note = kinds?.note?.(group) ?? [countWords(list, rows.length), ...sumsSaid(list, group.sums)].join(", ");
  return { words, note };
}

/** "1 theme", "2 themes". */
export function countWords<Row>(list: ListDefinition<Row>, count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? list.noun[0] : list.noun[1]}`;
}

function sumsOf<Row>(list: ListDefinition<Row>, rows: readonly Row[]): Record<string, number> {
  const summed = list.columns.flatMap(({ id, sum }) => (sum ? [{ id, sum }] : []));
  return Object.fromEntries(
    summed.map(({ id, sum }) => [id, rows.reduce((total, row) => total + (sum.of(row) ?? 0), 0)]),
  );
}

function sumsSaid<Row>(list: ListDefinition<Row>, sums: Record<string, number>): string[] {
  return list.columns.flatMap(({ id, sum }) => (sum ? [sum.words(sums[id] ?? 0)] : []));
}

function sumsInWords<Row>(list: ListDefinition<Row>, rows: readonly Row[]): Record<string, string> {
  const sums = sumsOf(list, rows);
  return Object.fromEntries(list.columns.flatMap(({ id, sum }) => (sum ? [[id, sum.words(sums[id] ?? 0)]] : [])));
}

function page<Row>(rows: readonly Row[], state: ListState): Row[] {
  return rows.slice((state.page - 1) * state.size, state.page * state.size);
}
