import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnGroupingFeature,
  constructTable,
  createFacetedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type Row,
} from "@tanstack/react-table";
import { compareInList } from "#app/domain/list-order.ts";
import { searchableText } from "#app/domain/text.ts";
import type { AskedList } from "#app/domain/list-source.ts";
import type { Kinds, ListColumn, ListDefinition } from "#app/components/list-table/define-list.ts";
import { drawnOnce } from "#app/components/list-table/drawn-once.ts";

const features = tableFeatures({
  coreReactivityFeature: drawnOnce,
  columnFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  columnGroupingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  sortedRowModel: createSortedRowModel(),
  groupedRowModel: createGroupedRowModel(),
});

type Features = typeof features;

const SEARCHED = "search";
export const kindColumn = (id: string) => `kind.${id}`;
const sortColumn = (id: string) => `sort.${id}`;

/** TanStack's row models over these rows as they are asked for: filtered, counted, grouped and sorted. */
export function rowModels<R>(list: ListDefinition<R>, rows: readonly R[], asked: AskedList) {
  const kinds = Object.entries(asked.kinds).map(([id, value]) => ({ id: kindColumn(id), value }));
  const searched = asked.words.length > 0 ? [{ id: SEARCHED, value: asked.words }] : [];
  const byGroup = asked.group ? [{ id: kindColumn(asked.group.kind), desc: asked.group.down }] : [];
  return constructTable<Features, object & R>({
    features,
    columns: columnsOf(list),
    data: rows as (object & R)[],
    getRowId: (row) => list.id(row),
    state: {
      columnFilters: [...searched, ...kinds],
      grouping: byGroup.map(({ id }) => id),
      sorting: [...byGroup, { id: sortColumn(asked.sort.column), desc: asked.sort.down }],
    },
    enableMultiSort: true,
    groupedColumnMode: false,
  });
}

const made = new WeakMap<object, unknown>();

function columnsOf<R>(list: ListDefinition<R>): ColumnDef<Features, object & R>[] {
  const known = made.get(list);
  if (known) return known as ColumnDef<Features, object & R>[];
  const columns = [searchColumn(list.columns), ...list.columns.flatMap((column) => columnDefs(column))];
  made.set(list, columns);
  return columns;
}

function columnDefs<R>({ id, sort, kinds }: ListColumn<R>): ColumnDef<Features, object & R>[] {
  const columns: ColumnDef<Features, object & R>[] = [];
  if (sort) {
    const accessorFn = (row: R) => sort(row) ?? undefined;
    columns.push({ id: sortColumn(id), accessorFn, sortFn: byValue, sortUndefined: "last" });
  }
  if (kinds) columns.push(kindsDef(id, kinds, sort));
  return columns;
}

function kindsDef<R>(id: string, kinds: Kinds<R>, sort: ListColumn<R>["sort"]): ColumnDef<Features, object & R> {
  const order = kinds.order ?? [];
  const rank = (row: R) => {
    const value = kinds.of(row);
    if (value === null || value.length === 0) return undefined;
    if (typeof value !== "string") return value.map((one) => kinds.words(one, row)).join("; ");
    if (kinds.rank) return kinds.rank(value, row);
    if (order.length > 0) return order.indexOf(value) < 0 ? order.length : order.indexOf(value);
    return sort ? (sort(row) ?? undefined) : kinds.words(value, row);
  };
  const told = (row: R) => String(kinds.of(row) ?? "");
  return {
    id: kindColumn(id),
    accessorFn: (row) => kinds.of(row) ?? undefined,
    filterFn: isOneOf,
    // Groups without a kind come last either way; the group's first row stands for it.
    sortUndefined: "last",
    sortFn: (a, b) =>
      compareInList(rank(a.original), rank(b.original)) || compareInList(told(a.original), told(b.original)),
  };
}

function searchColumn<R>(columns: readonly ListColumn<R>[]): ColumnDef<Features, object & R> {
  const searched = columns.flatMap((column) => column.search ?? []);
  return {
    id: SEARCHED,
    accessorFn: (row) => searchableText(searched.map((text) => text(row) ?? "").join(" \n ")),
    filterFn: holdsEveryWord,
  };
}

function isOneOf<R extends object>(row: Row<Features, R>, columnId: string, wanted: readonly string[]) {
  const held = row.getValue<string | readonly string[] | undefined>(columnId);
  return typeof held === "string" ? wanted.includes(held) : (held ?? []).some((one) => wanted.includes(one));
}

function holdsEveryWord<R extends object>(row: Row<Features, R>, columnId: string, words: readonly string[]) {
  return words.every((word) => row.getValue<string>(columnId).includes(word));
}

function byValue<R extends object>(a: Row<Features, R>, b: Row<Features, R>, columnId: string) {
  return compareInList(a.getValue(columnId), b.getValue(columnId));
}
