import type { ListDefinition } from "./define-list.ts";
import { readUrl, type ListState } from "./url-state.ts";

/** The words of every value that the rows of a list have, by column. */
export type Words = Map<string, Map<string, string>>;

/** What an address asks of these rows: as it says, less the values that none of them knows. */
export function askedState<Row>(
  list: ListDefinition<Row>,
  rows: readonly Row[],
  url: URL,
): { state: ListState; words: Words } {
  const asked = readUrl(list.shape, url.searchParams);
  const words = wordsOf(list, rows);
  return { state: { ...asked, kinds: onlyKnown(asked.kinds, words) }, words };
}

function wordsOf<Row>(list: ListDefinition<Row>, rows: readonly Row[]): Words {
  const words: Words = new Map();
  for (const { id, kinds } of list.columns) {
    if (!kinds) continue;
    const values = new Map<string, string>();
    for (const row of rows) {
      const held = kinds.of(row) ?? [];
      for (const value of typeof held === "string" ? [held] : held) {
        if (!values.has(value)) values.set(value, kinds.words(value, row));
      }
    }
    // A value with a fixed place is known even while no row has it: an empty state is an answer.
    const [any] = rows;
    for (const value of any ? (kinds.order ?? []) : []) {
      if (!values.has(value)) values.set(value, kinds.words(value, any as Row));
    }
    words.set(id, values);
  }
  return words;
}

function onlyKnown(asked: ListState["kinds"], words: Words): ListState["kinds"] {
  const known = Object.entries(asked).map(([id, values]) => [id, values.filter((v) => words.get(id)?.has(v))]);
  return Object.fromEntries(known.filter(([, values]) => values?.length));
}
