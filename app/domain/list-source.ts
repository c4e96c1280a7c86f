/** What a list is asked for: what its rows must hold and be, in which groups and in which order. */
export type AskedList = {
  /** Folded words that must all stand in what is searched. */
  words: readonly string[];
  /** By kind, the values of which a row must have one. */
  kinds: Readonly<Record<string, readonly string[]>>;
  /** The kind that rows are grouped by; null for none. */
  group: { kind: string; down: boolean } | null;
  sort: { column: string; down: boolean };
};

export type Sums = Record<string, number>;

/**
 * How many rows are of a kind. `values` are null where only a row can say them, and `one` is such a row; null where the
 * words of the values need none.
 */
export type KindCount = { values: readonly string[] | null; one: number | null; count: number };

/** How many rows there are in all, how many of them were asked for, what those add up to, and of which kinds they are. */
export type CountedList = {
  all: number;
  found: number;
  sums: Sums;
  /** By kind, its counts among the rows that the other kinds leave; `more` says how many are left out. */
  kinds: Record<string, { counts: KindCount[]; more: number }>;
};

/** Rows of one group on one page: how many the whole group has, what they add up to, and whether it began before. */
export type PageBlock = { ids: number[]; count: number; sums: Sums; continued: boolean };

/** A part of the rows, from the first that is wanted on. */
export type Part = { limit: number; offset: number };

/** Where the rows of a list come from: told apart, counted and put in order there, and read in full only by number. */
export type ListSource<Row> = {
  /** Of these values those that any row of the whole list has, each with such a row. */
  known(kinds: AskedList["kinds"]): Promise<Record<string, { value: string; one: number }[]>>;
  /** How many there are, by these kinds. */
  count(asked: AskedList, kinds: readonly string[]): Promise<CountedList>;
  /** The rows of a part, in order; those of one group together. */
  page(asked: AskedList, part: Part): Promise<PageBlock[]>;
  /** The numbers of all the rows that are asked for, in order. */
  ids(asked: AskedList): Promise<number[]>;
  /** These rows in full, by their numbers. */
  rows(ids: readonly number[]): Promise<ReadonlyMap<number, Row>>;
};
