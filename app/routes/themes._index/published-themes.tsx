import { Pagination } from "#app/components/pagination.tsx";
import type { PublishedPage, PublishedThemeLine } from "#app/services/list-published.server.ts";

/** The published themes of every body, for a reader without a part in any. */
export function PublishedThemes({ found, q }: { found: PublishedPage<PublishedThemeLine>; q: string }) {
  const href = (page: number) =>
    `/themes?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;
  if (found.total === 0 && !q) {
    return <p className="govuk-body">Themes appear here when a work programme is published.</p>;
  }
  return (
    <>
      <form method="get" action="/themes" role="search" className="app-search">
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="q">
            Search the themes
          </label>
          <input
            className="govuk-input govuk-input--width-20"
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={q}
          />
        </div>
        <button className="govuk-button govuk-button--secondary">Search</button>
      </form>
      <p className="govuk-body" role="status">
        {found.total === 1 ? "1 published theme" : `${found.total} published themes`}
        {q ? ` with “${q}”` : ""}
        {found.pages > 1 ? `, page ${found.page} of ${found.pages}` : ""}
      </p>
      {found.total === 0 ? <NothingFound /> : null}
      <ul className="govuk-list app-published-themes" hidden={found.total === 0}>
        {found.rows.map((theme) => (
          <li key={theme.reference}>
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
              <a className="govuk-link" href={theme.href}>
                {theme.title}
              </a>
            </h2>
            <p className="govuk-body govuk-!-margin-bottom-1">{theme.why}</p>
            <p className="app-published-themes__facts">
              {theme.reference}, {theme.body.name}, {theme.stateWords.toLowerCase()}
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={found.page} pages={found.pages} href={href} label="Pages of themes" />
    </>
  );
}

function NothingFound() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/themes">
        See every theme
      </a>{" "}
      or{" "}
      <a className="govuk-link" href="/suggest">
        suggest a theme
      </a>
      .
    </p>
  );
}
