import type { Bulk } from "./bulk.ts";
import type { ListColumn, ListDefinition } from "./define-list.ts";
import { manualTable } from "./manual-table.ts";
import type { Block, ListView } from "./list-view.ts";
import { hrefOf, patch } from "./url-state.ts";

type RowsProps<Row> = { list: ListDefinition<Row>; view: ListView<Row>; bulk?: Bulk<Row> };

/** The table itself: headings that sort, groups that add up, one tick a row where there is something to do. */
export function ListRows<Row>({ list, view, bulk }: RowsProps<Row>) {
  const table = manualTable(list, view);
  const columns = table.getVisibleLeafColumns().flatMap(({ id }) => list.columns.find((one) => one.id === id) ?? []);
  const width = columns.length + (bulk ? 1 : 0);
  return (
    <div className="app-scroll-x" role="region" aria-label={list.caption} tabIndex={0}>
      <table className="govuk-table app-table-compact">
        <caption className="govuk-visually-hidden">{list.caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {bulk ? (
              <td className="govuk-table__header app-list__tick-cell">
                <span className="govuk-visually-hidden">Tick</span>
              </td>
            ) : null}
            {columns.map((column) => (
              <Header key={column.id} list={list} view={view} column={column} sorting={table.getColumn(column.id)} />
            ))}
          </tr>
        </thead>
        {view.blocks.map((block, index) => (
          <Rows key={index} list={list} block={block} columns={columns} bulk={bulk} width={width} />
        ))}
        <Totals list={list} view={view} columns={columns} ticked={bulk !== undefined} />
      </table>
    </div>
  );
}

function Header<Row>({
  list,
  view,
  column,
  sorting,
}: {
  list: ListDefinition<Row>;
  view: ListView<Row>;
  column: ListColumn<Row>;
  sorting: ReturnType<ReturnType<typeof manualTable<Row>>["getColumn"]>;
}) {
  const className = `govuk-table__header${column.numeric ? " govuk-table__header--numeric" : ""}`;
  if (!sorting?.getCanSort()) {
    return (
      <th scope="col" className={className}>
        {column.label}
      </th>
    );
  }
  const here = sorting.getIsSorted();
  const next = { column: column.id, down: (here || sorting.getFirstSortDir()) === (here ? "asc" : "desc") };
  return (
    <th scope="col" className={className} aria-sort={here ? `${here}ending` : undefined}>
      <a className="govuk-link app-list__sort" href={hrefOf(view.path, list.shape, patch(view.state, { sort: next }))}>
        {column.label}
        <span aria-hidden="true">{here ? (here === "desc" ? " ▼" : " ▲") : " ↕"}</span>
      </a>
    </th>
  );
}

function Rows<Row>({
  list,
  block,
  columns,
  bulk,
  width,
}: {
  list: ListDefinition<Row>;
  block: Block<Row>;
  columns: readonly ListColumn<Row>[];
  bulk: Bulk<Row> | undefined;
  width: number;
}) {
  return (
    <tbody className="govuk-table__body">
      {block.heading ? (
        <tr className="govuk-table__row app-list__group">
          <th scope="rowgroup" colSpan={width} className="govuk-table__header">
            {block.heading.words} <span className="app-list__group-note">{block.heading.note}</span>
            {block.heading.continued ? " (continued)" : ""}
          </th>
        </tr>
      ) : null}
      {block.rows.map((row) => (
        <tr key={list.id(row)} className="govuk-table__row">
          {bulk ? <TickCell id={list.id(row)} row={row} bulk={bulk} /> : null}
          {columns.map((column) => (
            <Cell key={column.id} row={row} column={column} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell<Row>({ row, column }: { row: Row; column: ListColumn<Row> }) {
  const shown = column.cell?.(row);
  if (column.names) {
    return (
      <th scope="row" className="govuk-table__header app-list__name">
        {shown}
      </th>
    );
  }
  return <td className={`govuk-table__cell${column.numeric ? " govuk-table__cell--numeric" : ""}`}>{shown}</td>;
}

function TickCell<Row>({ id, row, bulk }: { id: string; row: Row; bulk: Bulk<Row> }) {
  const value = bulk.tick(row);
  return (
    <td className="govuk-table__cell app-list__tick-cell">
      {value === null ? null : (
        <input
          type="checkbox"
          className="app-list__tick"
          id={`tick-${id}`}
          name="ids[]"
          value={value}
          aria-label={`Tick ${bulk.words(row)}`}
        />
      )}
    </td>
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
    <tfoot className="govuk-table__foot">
      <tr className="govuk-table__row app-list__total">
        <th scope="row" colSpan={first + (ticked ? 1 : 0)} className="govuk-table__header">
          Total for these filters{view.pages > 1 ? `, all ${view.pages} pages` : ""}:{" "}
          {`${view.found.toLocaleString("en-GB")} ${view.found === 1 ? list.noun[0] : list.noun[1]}`}
        </th>
        {columns.slice(first).map((column) => (
          <td key={column.id} className={`govuk-table__cell${column.numeric ? " govuk-table__cell--numeric" : ""}`}>
            {column.sum ? view.totals[column.id] : null}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
