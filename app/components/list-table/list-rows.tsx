import { ROWS_ID } from "#app/components/table/skip-to-rows.tsx";
import {
  Cell,
  GroupRow,
  Head,
  TableBody,
  TableFoot,
  TableFrame,
  type ColumnLook,
} from "#app/components/table/table-frame.tsx";
import type { Bulk } from "./bulk.ts";
import type { ListColumn, ListDefinition } from "./define-list.ts";
import type { manualTable } from "./manual-table.ts";
import { shownColumns, type Same } from "./shown-columns.ts";
import type { Block, ListView } from "./list-view.ts";
import { hrefOf, patch } from "./url-state.ts";

type RowsProps<Row> = { list: ListDefinition<Row>; view: ListView<Row>; bulk?: Bulk<Row> };

/** The table itself: headings that sort, groups that add up, one tick a row where there is something to do. */
export function ListRows<Row>({ list, view, bulk }: RowsProps<Row>) {
  const { table, columns, same } = shownColumns(list, view);
  const width = columns.length + (bulk ? 1 : 0);
  return (
    <>
      <SameInAll same={same} />
      <TableFrame
        label={list.caption}
        size="hidden"
        className={list.holdsSentences ? "app-table--sentences" : undefined}
        heads={
          <>
            {bulk ? <Head look={TICK} /> : null}
            {columns.map((column) => (
              <SortHead
                key={column.id}
                list={list}
                view={view}
                column={column}
                sorting={table.getColumn(column.id)}
                data={editsOf(bulk, column.id)}
              />
            ))}
          </>
        }
      >
        {view.blocks.map((block, index) => (
          <Rows
            key={index}
            id={index === 0 ? ROWS_ID : undefined}
            list={list}
            block={block}
            columns={columns}
            bulk={bulk}
            width={width}
          />
        ))}
        <Totals list={list} view={view} columns={columns} ticked={bulk !== undefined} />
      </TableFrame>
    </>
  );
}

function SameInAll({ same }: { same: readonly Same[] }) {
  if (same.length === 0) return null;
  return (
    <p className="govuk-body-s app-list__same">
      {`Every row: ${same.map(({ label, words }) => `${label} – ${words}`).join("; ")}.`}
    </p>
  );
}

const TICK: ColumnLook = { label: "Tick", ticks: true };

/** What the script of lists is told of a column whose cells can be changed in place. */
function editsOf<Row>(bulk: Bulk<Row> | undefined, column: string) {
  const deed = bulk?.deeds.find(({ edits }) => edits?.column === column);
  if (!deed?.edits) return undefined;
  const { words, field, more } = deed.edits;
  return {
    "data-edit": deed.href,
    "data-deed": deed.words,
    "data-words": words,
    "data-field": field,
    "data-more": more,
  };
}

function SortHead<Row>({
  list,
  view,
  column,
  sorting,
  data,
}: {
  list: ListDefinition<Row>;
  view: ListView<Row>;
  column: ListColumn<Row>;
  sorting: ReturnType<ReturnType<typeof manualTable<Row>>["getColumn"]>;
  data: ReturnType<typeof editsOf>;
}) {
  if (!sorting?.getCanSort()) return <Head look={column} data={data} />;
  const here = sorting.getIsSorted();
  const next = { column: column.id, down: (here || sorting.getFirstSortDir()) === (here ? "asc" : "desc") };
  return (
    <Head look={column} sorted={here ? `${here}ending` : undefined} data={data}>
      <a className="govuk-link app-list__sort" href={hrefOf(view.path, list.shape, patch(view.state, { sort: next }))}>
        {column.label}
        <span aria-hidden="true">{here ? (here === "desc" ? "\u00a0▼" : "\u00a0▲") : "\u00a0↕"}</span>
      </a>
    </Head>
  );
}

function Rows<Row>({
  id,
  list,
  block,
  columns,
  bulk,
  width,
}: {
  id: string | undefined;
  list: ListDefinition<Row>;
  block: Block<Row>;
  columns: readonly ListColumn<Row>[];
  bulk: Bulk<Row> | undefined;
  width: number;
}) {
  return (
    <TableBody id={id}>
      {block.heading ? (
        <GroupRow width={width}>
          {block.heading.words} <span className="app-list__group-note">{block.heading.note}</span>
          {block.heading.continued ? " (continued)" : ""}
        </GroupRow>
      ) : null}
      {block.rows.map((row) => (
        <tr key={list.id(row)} role="row">
          {bulk ? (
            <Cell look={TICK}>
              <TickBox id={list.id(row)} row={row} bulk={bulk} />
            </Cell>
          ) : null}
          {columns.map((column) => (
            <Cell key={column.id} look={column}>
              {column.cell?.(row)}
            </Cell>
          ))}
        </tr>
      ))}
    </TableBody>
  );
}

function TickBox<Row>({ id, row, bulk }: { id: string; row: Row; bulk: Bulk<Row> }) {
  const value = bulk.tick(row);
  if (value === null) return null;
  return (
    <input
      type="checkbox"
      className="app-list__tick"
      id={`tick-${id}`}
      name="ids[]"
      value={value}
      aria-label={`Tick ${bulk.words(row)}`}
    />
  );
}

function Totals<Row>({
  list,
  view,
  columns,
  ticked,
}: {
  list: ListDefinition<Row>;
  view: ListView<Row>;
  columns: readonly ListColumn<Row>[];
  ticked: boolean;
}) {
  const first = columns.findIndex((column) => column.sum);
  if (first < 1) return null;
  return (
    <TableFoot>
      <tr className="app-list__total" role="row">
        <th scope="row" colSpan={first + (ticked ? 1 : 0)} className="govuk-table__header" role="rowheader">
          Total for these filters{view.pages > 1 ? `, all ${view.pages} pages` : ""}:{" "}
          {`${view.found.toLocaleString("en-GB")} ${view.found === 1 ? list.noun[0] : list.noun[1]}`}
        </th>
        {columns.slice(first).map((column) => (
          <Cell key={column.id} look={column}>
            {column.sum ? view.totals[column.id] : null}
          </Cell>
        ))}
      </tr>
    </TableFoot>
  );
}
