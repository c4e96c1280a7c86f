import type { ReactNode } from "react";
import { Downloads, sheetDownloads } from "#app/components/downloads.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import type { ListDefinition } from "./define-list.ts";
import { FilterPanel } from "./filter-panel.tsx";
import type { Bulk } from "./bulk.ts";
import { ListRows } from "./list-rows.tsx";
import { countWords, type ListView } from "./list-view.ts";
import { hrefOf, patch, readUrl } from "./url-state.ts";

/** A view: a way to look at the list that is worth a link. `search` is its query string; "" is everything. */
export type View = { words: string; search: string };

export type ListTableProps<Row> = {
  list: ListDefinition<Row>;
  view: ListView<Row>;
  views?: readonly View[];
  bulk?: Bulk<Row> | undefined;
  /** Where the list is downloaded as a sheet, without the ending. */
  sheet?: string;
  /** Where it is downloaded as a paper in Word. */
  paper?: string;
  /** Where it is imported once it was edited; null for whoever may not. */
  importAt?: string | null;
  /** What to say, and do next, where there is nothing at all. */
  empty: ReactNode;
};

/** A list with its filters, groups, columns, views and pages: all of it in the address, none of it in JavaScript. */
export function ListTable<Row>({ list, view, views = [], bulk, sheet, paper, importAt, empty }: ListTableProps<Row>) {
  if (view.all === 0) return <div className="app-list__empty">{empty}</div>;
  return (
    <div className="app-list">
      <FilterPanel list={list} view={view} />
      <div className="app-list__main">
        <Views list={list} view={view} views={views} />
        <Chips view={view} />
        <p className="govuk-body app-list__found" role="status">
          {countWords(list, view.found)}
          {view.found < view.all ? ` of ${view.all.toLocaleString("en-GB")}` : ""}
          {view.pages > 1 ? `, page ${view.state.page} of ${view.pages}` : ""}
        </p>
        <Found list={list} view={view} bulk={bulk} />
        <Pagination
          page={view.state.page}
          pages={view.pages}
          href={(page) => hrefOf(view.path, list.shape, { ...view.state, page })}
          label={`Pages of ${list.noun[1]}`}
        />
        {sheet && view.found > 0 ? (
          <Downloads
            of={list.noun[1]}
            downloads={[
              ...(paper ? [{ href: paper + searchOf(list, view), format: "word" as const }] : []),
              ...sheetDownloads(sheet, searchOf(list, view)),
            ]}
          />
        ) : null}
        {importAt ? (
          <p className="govuk-body">
            <a className="govuk-link" href={importAt}>
              Import a spreadsheet
            </a>
          </p>
        ) : null}
      </div>
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
      <p className="govuk-body">
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
      <div className="app-list__bulk">
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

function Views<Row>({ list, view, views }: { list: ListDefinition<Row>; view: ListView<Row>; views: readonly View[] }) {
  if (views.length === 0) return null;
  const here = hrefOf(view.path, list.shape, patch(view.state, {}));
  return (
    <nav className="app-subnav" aria-label={`Views of ${list.noun[1]}`}>
      <ul className="app-subnav__list">
        {views.map(({ words, search }) => {
          const href = hrefOf(view.path, list.shape, readUrl(list.shape, new URLSearchParams(search)));
          return (
            <li key={words}>
              <a className="govuk-link app-subnav__link" href={href} aria-current={href === here ? "page" : undefined}>
                {words}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Chips<Row>({ view }: { view: ListView<Row> }) {
  if (view.chips.length === 0) return null;
  return (
    <div className="app-chips">
      <h2 className="govuk-visually-hidden">Filters in force</h2>
      <ul className="app-chips__list">
        {view.chips.map((chip) => (
          <li key={chip.without}>
            <a className="app-chips__chip" href={chip.without}>
              <span className="govuk-visually-hidden">Remove filter: </span>
              {chip.label}: {chip.words} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={view.path}>
            Clear filters
          </a>
        </li>
      </ul>
    </div>
  );
}
