import type { ReactNode } from "react";
import type { ListShape, Sort } from "./url-state.ts";

/** How rows fall into kinds by one thing: its value in the address, and in words. */
export type Kinds<Row> = {
  /** The value, or several, or none. */
  of: (row: Row) => string | readonly string[] | null;
  /** The words of a value. */
  words: (value: string, row: Row) => string;
  /** The order of the values; those not named come after, by their words. */
  order?: readonly string[];
  /** What the words are sorted by, where it is not the words themselves: of people, the family name. */
  by?: (words: string) => string;
  /** What values are offered in the order of, where it is not their words. */
  rank?: (value: string, row: Row) => string | number;
  /** Whether it is offered as a filter, as a way to group, or both. */
  offer: "filter" | "group" | "both";
  /** What rows of no kind are called in a group heading. */
  none?: string;
  /** What a group's heading adds after its name, in place of the count and the sums. */
  note?: (group: Group<Row>) => string;
};

export type Group<Row> = { first: Row; count: number; sums: Record<string, number> };

export type ListColumn<Row> = {
  id: string;
  label: string;
  /** What the cell shows; a column without it is only a filter. */
  cell?: (row: Row) => ReactNode;
  /** What the cell says, in words: told once above the table where every row on the page says the same. */
  says?: (row: Row) => string | null;
  /** What it is sorted by: nothing comes last either way. Without it the column cannot be sorted. */
  sort?: (row: Row) => string | number | null;
  /** Dates and numbers: the first click shows the latest or the most. */
  downFirst?: true;
  kinds?: Kinds<Row>;
  /** What the search looks through. */
  search?: (row: Row) => string | null;
  /** What is added up for groups and for all that was found. */
  sum?: { of: (row: Row) => number | null; words: (total: number) => string };
  numeric?: true;
  /** The cell that names the row; it cannot be hidden. */
  names?: true;
  className?: string;
  /** Left out until asked for. */
  hidden?: true;
};

export type ListSpec<Row> = {
  /** "theme", "themes". */
  noun: readonly [one: string, many: string];
  caption: string;
  id: (row: Row) => string;
  columns: readonly ListColumn<Row>[];
  sort: Sort;
  group?: string;
  /** Its cells hold sentences: where the columns would be narrow, each row is a card. */
  holdsSentences?: true;
};

export type ListDefinition<Row> = ListSpec<Row> & { shape: ListShape };

/** The kinds of a column that holds codes: those of the table, in its order, in its words. */
export function codeKinds<Row, Code extends string>(
  of: (row: Row) => Code | readonly Code[] | null,
  words: Readonly<Record<Code, string>>,
  offer: Kinds<Row>["offer"],
): Kinds<Row> {
  return { of, words: (code) => words[code as Code], order: Object.keys(words), offer };
}

/** A list's columns, filters and starting order, made once where the module loads. */
export function defineList<Row>(spec: ListSpec<Row>): ListDefinition<Row> {
  const ids = (wanted: (column: ListColumn<Row>) => boolean) => spec.columns.filter(wanted).map((column) => column.id);
  return {
    ...spec,
    shape: {
      kinds: ids((column) => column.kinds !== undefined && column.kinds.offer !== "group"),
      sortable: ids((column) => column.sort !== undefined),
      groupable: ids((column) => column.kinds !== undefined && column.kinds.offer !== "filter"),
      hideable: ids((column) => column.cell !== undefined && !column.names),
      sort: spec.sort,
      group: spec.group ?? "",
      hide: ids((column) => column.hidden === true),
    },
  };
}
