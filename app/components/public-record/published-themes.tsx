import { Downloads, sheetDownloads } from "#app/components/downloads.tsx";
import { Pagination } from "#app/components/pagination.tsx";

type ThemesFound = {
  rows: {
    reference: string;
    href: string;
    title: string;
    why: string;
    stateWords: string;
    body: { name: string };
  }[];
  total: number;
  page: number;
  pages: number;
};

/** The published themes of every body, with a search and pages. `path` is the page it is on. */
export function PublishedThemes({ found, q, path }: { found: ThemesFound; q: string; path: string }) {
  const href = (page: number) => `${path}?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;
  if (found.total === 0 && !q) {
    return <p className="govuk-body">Themes appear here when a work programme is published.</p>;
  }
  return (
    <>
      <form method="get" action={path} role="search" className="app-search">
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
      {found.total === 0 ? <NothingFound path={path} /> : null}
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
      {found.total > 0 ? (
        <Downloads
          of="downloads.ofThemes"
          downloads={sheetDownloads("/themes/export/published-themes", q ? `?${new URLSearchParams({ q })}` : "")}
        />
      ) : null}
    </>
  );
}

function NothingFound({ path }: { path: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={path}>
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
