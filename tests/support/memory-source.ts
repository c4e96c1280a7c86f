import type { AskedList, CountedList, KindCount, ListSource, PageBlock, Part, Sums } from "#app/domain/list-source.ts";
import type { ListDefinition } from "#app/components/list-table/define-list.ts";
import { kindColumn, rowModels } from "./row-models.ts";

/**
 * A list of rows that are all in memory, told apart by TanStack's row models: what a list of the database is held against. The
 * number of a row is its place.
 */
export function memorySource<Row>(list: ListDefinition<Row>, rows: readonly Row[]): ListSource<Row> {
  const places = new Map(rows.map((row, place) => [row, place]));
  const placeOf = (row: Row) => places.get(row) ?? 0;
  return {
    known: async (kinds) => {
      const known: Record<string, { value: string; one: number }[]> = {};
      for (const [id, values] of Object.entries(kinds)) {
        const one = (value: string) => rows.findIndex((row) => valuesOf(list, id, row).includes(value));
        known[id] = values.map((value) => ({ value, one: one(value) })).filter(({ one }) => one >= 0);
      }
      return known;
    },
    count: async (asked, kinds) => countRows(list, rows, asked, kinds, placeOf),
    page: async (asked, part) => pageOf(blocksOf(list, rows, asked, placeOf), part),
    ids: async (asked) => blocksOf(list, rows, asked, placeOf).flatMap(({ ids }) => ids),
    rows: async (ids) => new Map(ids.map((id) => [id, rows[id] as Row])),
  };
}

function countRows<Row>(
  list: ListDefinition<Row>,
  rows: readonly Row[],
  asked: AskedList,
  kinds: readonly string[],
  placeOf: (row: Row) => number,
): CountedList {
  const table = rowModels(list, rows, asked);
  const found = table.getFilteredRowModel().rows.map((row) => row.original as Row);
  const counted: CountedList["kinds"] = {};
  for (const id of kinds) {
    const counts = new Map<string, KindCount & { count: number }>();
    for (const { original } of table.getColumn(kindColumn(id))?.getFacetedRowModel().rows ?? []) {
      for (const value of valuesOf(list, id, original as Row)) {
        const known = counts.get(value);
        if (known) known.count += 1;
        else counts.set(value, { values: [value], one: placeOf(original as Row), count: 1 });
      }
    }
    counted[id] = { counts: [...counts.values()], more: 0 };
  }
  return { all: rows.length, found: found.length, sums: sumsOf(list, found), kinds: counted };
}

function blocksOf<Row>(
  list: ListDefinition<Row>,
  rows: readonly Row[],
  asked: AskedList,
  placeOf: (row: Row) => number,
): PageBlock[] {
  const sorted = rowModels(list, rows, asked).getSortedRowModel().rows;
  const blocks = asked.group ? sorted.map((group) => group.subRows) : [sorted];
  return blocks.map((block) => {
    const of = block.map((row) => row.original as Row);
    return { ids: of.map(placeOf), count: of.length, sums: sumsOf(list, of), continued: false };
  });
}

/** A page of rows within sorted groups: a group that began on an earlier page says so. */
function pageOf(blocks: readonly PageBlock[], { limit, offset }: Part): PageBlock[] {
  let before = 0;
  return blocks.flatMap((block) => {
    const first = Math.max(0, offset - before);
    const ids = block.ids.slice(first, Math.max(0, offset + limit - before));
    before += block.ids.length;
    return ids.length === 0 ? [] : [{ ...block, ids, continued: first > 0 }];
  });
}

function sumsOf<Row>(list: ListDefinition<Row>, rows: readonly Row[]): Sums {
  const summed = list.columns.flatMap(({ id, sum }) => (sum ? [{ id, sum }] : []));
  return Object.fromEntries(
    summed.map(({ id, sum }) => [id, rows.reduce((total, row) => total + (sum.of(row) ?? 0), 0)]),
  );
}

function valuesOf<Row>(list: ListDefinition<Row>, id: string, row: Row): readonly string[] {
  const held = list.columns.find((column) => column.id === id)?.kinds?.of(row) ?? [];
  return typeof held === "string" ? [held] : held;
}
