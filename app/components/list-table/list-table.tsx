import type { ReactNode } from "react";
import { Downloads, paperDownloads, sheetDownloads } from "#app/components/downloads.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { ROWS_ID } from "#app/components/table/skip-to-rows.tsx";
import type { ListDefinition } from "./define-list.ts";
import type { Bulk } from "./bulk.ts";
import { ListRows } from "./list-rows.tsx";
import { ListTools, type OwnView, type View } from "./list-tools.tsx";
import { countWords, type ListView } from "./list-view.ts";
import { hrefOf, patch } from "./url-state.ts";

export type ListTableProps<Row> = {
  list: ListDefinition<Row>;
  view: ListView<Row>;
  views?: readonly View[];
  /** The views that the reader keeps of it. */
  own?: readonly OwnView[];
  bulk?: Bulk<Row> | undefined;
  /** Where the list is downloaded as a sheet, without the ending. */
  sheet?: string;
  /** Where it is downloaded as a paper, without the ending. */
  paper?: string;
  /** Where it is imported once it was edited; null for whoever may not. */
  importAt?: string | null;
  /** What to say, and do next, where there is nothing at all. */
  empty: ReactNode;
};

/** A list with its filters, groups, columns, views and pages: all of it in the address, none of it in JavaScript. */
export function ListTable<Row>({
  list,
  view,
  views = [],
  own = [],
  bulk,
  sheet,
  paper,
  importAt,
  empty,
}: ListTableProps<Row>) {
  if (view.all === 0) {
    return (
      <div className="app-list__empty" id={ROWS_ID}>
        {empty}
      </div>
    );
  }
  return (
    <div className="app-list" data-list>
      <p className="govuk-body app-list__found" role="status" data-part="found">
        {countWords(list, view.found)}
        {view.found < view.all ? ` of ${view.all.toLocaleString("en-GB")}` : ""}
        {view.pages > 1 ? `, page ${view.state.page} of ${view.pages}` : ""}
      </p>
      <div className="app-list__main" data-part="rows">
        <Found list={list} view={view} bulk={bulk} />
        <Pagination
          page={view.state.page}
          pages={view.pages}
          href={(page) => hrefOf(view.path, list.shape, { ...view.state, page })}
          label={`Pages of ${list.noun[1]}`}
        />
        {sheet && view.found > 0 ? (
          <Downloads
            of="downloads.ofList"
            downloads={[
              ...(paper ? paperDownloads(paper, { search: searchOf(list, view) }) : []),
              ...sheetDownloads(sheet, searchOf(list, view)),
            ]}
          />
        ) : null}
        {importAt ? (
          <p className="govuk-body app-no-print">
            <a className="govuk-link" href={importAt}>
              Import a spreadsheet
            </a>
          </p>
        ) : null}
      </div>
      <ListTools list={list} view={view} views={views} own={own} />
    </div>
  );
}

/** What the address asks for beside a page of it: a sheet holds every page. */
function searchOf<Row>(list: ListDefinition<Row>, view: ListView<Row>): string {
  return hrefOf("", list.shape, patch(view.state, {}));
}

function Found<Row>({ list, view, bulk }: Pick<ListTableProps<Row>, "list" | "view" | "bulk">) {
  if (view.found === 0) {
    return (
      <p className="govuk-body" id={ROWS_ID}>
        No {list.noun[1]} match these filters.{" "}
        <a className="govuk-link" href={view.path}>
          Clear filters
        </a>
      </p>
    );
  }
  const first = bulk?.deeds[0];
  if (!bulk || !first) return <ListRows list={list} view={view} />;
  return (
    <Form action={first.href} className="app-wide">
      <ListRows list={list} view={view} bulk={bulk} />
      <div className="app-list__bulk" role="group" aria-label={`With the ${list.noun[1]} that are ticked`}>
        {bulk.fields}
        {bulk.deeds.map((deed) => (
          <SubmitButton key={deed.href} kind="secondary" to={deed.href} name="deed" value={deed.words}>
            {deed.words}
          </SubmitButton>
        ))}
      </div>
    </Form>
  );
}
