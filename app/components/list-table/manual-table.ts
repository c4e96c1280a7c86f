import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnVisibilityFeature,
  constructTable,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
} from "@tanstack/react-table";
import type { ListDefinition } from "./define-list.ts";
import { drawnOnce } from "./drawn-once.ts";
import type { ListView } from "./list-view.ts";

const features = tableFeatures({
  coreReactivityFeature: drawnOnce,
  columnFilteringFeature,
  columnGroupingFeature,
  columnVisibilityFeature,
  rowPaginationFeature,
  rowSortingFeature,
});

type Features = typeof features;

/**
 * A page of a list as TanStack's table in its manual modes: columns, what is hidden, how it is sorted and how many pages
 * there are. The rows come filtered, grouped, sorted and paged.
 */
export function manualTable<Row>(list: ListDefinition<Row>, view: Omit<ListView<Row>, "facets" | "chips">) {
  const { state, found } = view;
  return constructTable<Features, object & Row>({
    features,
    columns: columnsOf(list),
    data: view.blocks.flatMap(({ rows }) => rows) as (object & Row)[],
    getRowId: (row) => list.id(row),
    manualFiltering: true,
    manualGrouping: true,
    manualSorting: true,
    manualPagination: true,
    rowCount: found,
    state: {
      columnFilters: Object.entries(state.kinds).map(([id, value]) => ({ id, value })),
      grouping: state.group ? [state.group] : [],
      sorting: [{ id: state.sort.column, desc: state.sort.down }],
      columnVisibility: Object.fromEntries(list.columns.map(({ id, cell }) => [id, isShown(id, cell !== undefined)])),
      pagination: { pageIndex: state.page - 1, pageSize: state.size },
    },
    groupedColumnMode: false,
  });

  function isShown(id: string, hasCell: boolean) {
    return hasCell && !state.hide.includes(id);
  }
}

const made = new WeakMap<object, unknown>();

function columnsOf<Row>(list: ListDefinition<Row>): ColumnDef<Features, object & Row>[] {
  const known = made.get(list);
  if (known) return known as ColumnDef<Features, object & Row>[];
  const columns = list.columns.map((column): ColumnDef<Features, object & Row> => {
    const { id, label, sort, names, downFirst } = column;
    return {
      id,
      header: label,
      accessorFn: (row) => sort?.(row) ?? undefined,
      enableSorting: sort !== undefined,
      enableHiding: !names,
      sortDescFirst: downFirst === true,
    };
  });
  made.set(list, columns);
  return columns;
}
