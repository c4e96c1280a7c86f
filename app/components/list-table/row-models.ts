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
import { searchableText, searchedWords } from "#app/domain/text.ts";
import type { Kinds, ListColumn, ListDefinition } from "./define-list.ts";
import { drawnOnce } from "./drawn-once.ts";
import type { ListState } from "./url-state.ts";

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

export const SEARCHED = "search";
export const kindColumn = (id: string) => `kind.${id}`;
export const sortColumn = (id: string) => `sort.${id}`;

/** TanStack's row models over these rows in this state: filtered, counted, grouped and sorted. */
export function rowModels<R>(list: ListDefinition<R>, rows: R[], state: ListState) {
  const kinds = Object.entries(state.kinds).map(([id, value]) => ({ id: kindColumn(id), value }));
  const searched = state.q ? [{ id: SEARCHED, value: searchedWords(state.q) }] : [];
  const grouped = state.group ? [kindColumn(state.group)] : [];
  const byGroup = grouped.map((id) => ({ id, desc: state.group === state.sort.column && state.sort.down }));
  return constructTable<Features, object & R>({
    features,
    columns: columnsOf(list),
    data: rows as (object & R)[],
    getRowId: (row) => list.id(row),
    state: {
      columnFilters: [...searched, ...kinds],
      grouping: grouped,
      sorting: [...byGroup, { id: sortColumn(state.sort.column), desc: state.sort.down }],
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
    if (order.length > 0) return order.indexOf(value) < 0 ? order.length : order.indexOf(value);
    return sort ? (sort(row) ?? undefined) : kinds.words(value, row);
  };
  return {
    id: kindColumn(id),
    accessorFn: (row) => kinds.of(row) ?? undefined,
    filterFn: isOneOf,
    // Groups without a kind come last either way; the group's first row stands for it.
    sortUndefined: "last",
    sortFn: (a, b) => compare(rank(a.original), rank(b.original)),
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
  return compare(a.getValue(columnId), b.getValue(columnId));
}

const COLLATOR = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Numbers by size, words as a British reader expects them: "T-9" before "T-10". */
export function compare(one: string | number | undefined, other: string | number | undefined): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return COLLATOR.compare(String(one ?? ""), String(other ?? ""));
}
