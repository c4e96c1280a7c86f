import { searchedWords } from "#app/domain/text.ts";
import type { AskedList, CountedList, ListSource } from "#app/domain/list-source.ts";
import type { ListDefinition } from "./define-list.ts";
import {
  chipsOf,
  facetsOf,
  headingOf,
  pagesOf,
  say,
  sumsInWords,
  type Block,
  type Chip,
  type ListView,
  type Said,
} from "./list-view.ts";
import { readUrl, type ListState } from "./url-state.ts";

type Known = Record<string, { value: string; one: number | null }[]>;
type Rows<Row> = ReadonlyMap<number, Row>;

/**
 * Reads the address against a list: what is shown, counted and offered. Only the rows of the page are read in full, and
 * a row for each value that only a row can put into words. The loader calls it.
 */
export async function readList<Row>(
  list: ListDefinition<Row>,
  source: ListSource<Row>,
  url: URL,
): Promise<ListView<Row>> {
  const { state, known } = await askedState(list, source, url);
  const asked = askedList(state);
  const counted = await source.count(asked, list.shape.kinds);
  const pages = pagesOf(counted.found, state);
  state.page = Math.min(state.page, pages);
  const part = { limit: state.size, offset: (state.page - 1) * state.size };
  const blocks = counted.found > 0 ? await source.page(asked, part) : [];
  const named = [...onesKnown(known), ...onesNamed(counted)];
  const rows = await source.rows([...blocks.flatMap(({ ids }) => ids), ...named]);
  const said = saidOf(list, known, counted, rows);
  return {
    path: url.pathname,
    state,
    facets: facetsOf(list, state, said, (id) => countsOf(list, id, counted, rows)),
    chips: chipsOf(list, url.pathname, state, said),
    blocks: blocks.flatMap(({ ids, ...block }) => {
      const shown = rowsOf(rows, ids);
      const [first] = shown;
      if (!first) return [];
      const heading = state.group ? headingOf(list, state.group, { first, ...block }) : null;
      return { heading: heading && { ...heading, continued: block.continued }, rows: shown } satisfies Block<Row>;
    }),
    found: counted.found,
    all: counted.all,
    pages,
    totals: sumsInWords(list, counted.sums),
  };
}

/** The numbers of all the rows that an address asks for, in the order of its list: every page of it. */
export async function listedIds<Row>(list: ListDefinition<Row>, source: ListSource<Row>, url: URL): Promise<number[]> {
  const { state } = await askedState(list, source, url);
  return source.ids(askedList(state));
}

/** All the rows that an address asks for, under the headings it groups them by, and the filters that it names. */
export async function listedGroups<Row>(
  list: ListDefinition<Row>,
  source: ListSource<Row>,
  url: URL,
): Promise<{ groups: { heading: string | null; rows: Row[] }[]; chips: Chip[] }> {
  const { state, known } = await askedState(list, source, url);
  const blocks = await source.page(askedList(state), { limit: MOST_LISTED, offset: 0 });
  const rows = await source.rows([...blocks.flatMap(({ ids }) => ids), ...onesKnown(known)]);
  const groups = blocks.flatMap(({ ids, ...block }) => {
    const shown = rowsOf(rows, ids);
    const [first] = shown;
    if (!first) return [];
    const heading = state.group ? headingOf(list, state.group, { first, ...block }).words : null;
    return { heading, rows: shown };
  });
  const said = saidOf(list, known, { all: 0, found: 0, sums: {}, kinds: {} }, rows);
  return { groups, chips: chipsOf(list, url.pathname, state, said) };
}

/** More than a paper holds. */
const MOST_LISTED = 100_000;

/** What an address asks of a list: as it says, less the values that none of its rows has. */
async function askedState<Row>(list: ListDefinition<Row>, source: ListSource<Row>, url: URL) {
  const state = readUrl(list.shape, url.searchParams);
  const found = await source.known(state.kinds);
  const known: Known = {};
  for (const [id, values] of Object.entries(state.kinds)) {
    // A value with a fixed place is known even while no row has it: an empty state is an answer.
    const order = list.columns.find((column) => column.id === id)?.kinds?.order ?? [];
    const ones = values.flatMap(
      (value) => found[id]?.find((one) => one.value === value) ?? (order.includes(value) ? { value, one: null } : []),
    );
    if (ones.length > 0) known[id] = ones;
  }
  const kinds = Object.fromEntries(Object.entries(known).map(([id, found]) => [id, found.map(({ value }) => value)]));
  return { state: { ...state, kinds }, known };
}

function askedList({ q, kinds, group, sort }: ListState): AskedList {
  const down = sort.down && sort.column === group;
  return { words: searchedWords(q), kinds, group: group ? { kind: group, down } : null, sort };
}

function onesKnown(known: Known): number[] {
  return Object.values(known).flatMap((found) => found.flatMap(({ one }) => one ?? []));
}

function onesNamed({ kinds }: CountedList): number[] {
  return Object.values(kinds).flatMap(({ counts }) => counts.flatMap(({ one }) => one ?? []));
}

function rowsOf<Row>(rows: Rows<Row>, ids: readonly number[]): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** The words of every value that is counted or asked for. */
function saidOf<Row>(list: ListDefinition<Row>, known: Known, counted: CountedList, rows: Rows<Row>): Said {
  const said: Said = new Map();
  const rowOf = (one: number | null) => (one === null ? undefined : rows.get(one)) as Row;
  for (const { id, kinds } of list.columns) {
    if (!kinds) continue;
    for (const { values, one } of counted.kinds[id]?.counts ?? []) {
      const held = values ?? (rowOf(one) ? valuesOf(kinds.of(rowOf(one))) : []);
      for (const value of held) say(said, id, kinds, value, rowOf(one));
    }
    for (const { value, one } of known[id] ?? []) say(said, id, kinds, value, rowOf(one));
  }
  return said;
}

function countsOf<Row>(list: ListDefinition<Row>, id: string, counted: CountedList, rows: Rows<Row>) {
  const kinds = list.columns.find((column) => column.id === id)?.kinds;
  const { counts: codes, more } = counted.kinds[id] ?? { counts: [], more: 0 };
  const counts = new Map<string, number>();
  for (const { values, one, count } of codes) {
    const row = one === null ? undefined : rows.get(one);
    for (const value of values ?? (row && kinds ? valuesOf(kinds.of(row)) : []))
      counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return { counts, more };
}

function valuesOf(held: string | readonly string[] | null): readonly string[] {
  return typeof held === "string" ? [held] : (held ?? []);
}
