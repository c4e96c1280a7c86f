import type { ListDefinition } from "./define-list.ts";
import { FilterForm } from "./filter-form.tsx";
import type { ListView } from "./list-view.ts";
import { hrefOf, patch, readUrl } from "./url-state.ts";

/** A view: a way to look at the list that is worth a link. `search` is its query string; "" is everything. */
export type View = { words: string; search: string };

type ToolsProps<Row> = { list: ListDefinition<Row>; view: ListView<Row>; views: readonly View[] };

/** What chooses the rows: views, search, filters and order. Above the table to look at, after it with the keyboard. */
export function ListTools<Row>({ list, view, views }: ToolsProps<Row>) {
  return (
    <div className="app-list__tools">
      <Views list={list} view={view} views={views} />
      <FilterForm list={list} view={view} />
      <Chips view={view} />
    </div>
  );
}

function Views<Row>({ list, view, views }: ToolsProps<Row>) {
  if (views.length === 0) return null;
  const here = hrefOf(view.path, list.shape, patch(view.state, {}));
  return (
    <nav className="app-subnav" aria-label={`Views of ${list.noun[1]}`} data-part="views">
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
  return (
    <div className="app-chips" data-part="chips">
      {view.chips.length === 0 ? null : (
        <>
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
        </>
      )}
    </div>
  );
}
