import type { ListColumn, ListDefinition } from "./define-list.ts";
import type { ListView } from "./list-view.ts";
import { manualTable } from "./manual-table.ts";

/** What a column says of every row: told once above the table. */
export type Same = { label: string; words: string };

/**
 * The columns that are drawn. Those that say the same in every row are told once instead, and one that says no more
 * than the headings of the groups is left out.
 */
export function shownColumns<Row>(list: ListDefinition<Row>, view: ListView<Row>) {
  const table = manualTable(list, view);
  const visible = table.getVisibleLeafColumns().flatMap(({ id }) => list.columns.find((one) => one.id === id) ?? []);
  const rows = view.blocks.flatMap((block) => block.rows);
  const same: Same[] = [];
  const columns = visible.filter((column) => {
    if (!column.says) return true;
    if (column.id === view.state.group) return false;
    const words = rows.length > 1 ? sameIn(rows, column.says) : null;
    if (words) same.push({ label: column.label, words });
    return words === null;
  });
  return { table, columns, same };
}

/** What every row says; null where one says something else, empty where none says anything. */
function sameIn<Row>(rows: readonly Row[], says: NonNullable<ListColumn<Row>["says"]>): string | null {
  const first = rows[0] === undefined ? null : (says(rows[0]) ?? "");
  return rows.every((row) => (says(row) ?? "") === first) ? first : null;
}
