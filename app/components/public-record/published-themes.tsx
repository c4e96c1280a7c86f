import { Downloads, sheetDownloads } from "#app/components/downloads.tsx";
import { Label, linkTo, own, Say, Twin, useSay } from "#app/components/say.tsx";
import { Pagination } from "#app/components/pagination.tsx";

type ThemesFound = {
  rows: {
    reference: string;
    href: string;
    title: string;
    titleCy?: string;
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
  const say = useSay();
  const href = (page: number) => `${path}?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;
  if (found.total === 0 && !q) {
    return (
      <p className="govuk-body">
        <Say of="theme.none" /> <Say of="home.canSuggest" with={{ suggest: linkTo("/suggest") }} />
      </p>
    );
  }
  const count = q ? (
    <Say of="theme.foundWith" with={{ count: found.total, q }} />
  ) : (
    <Say of="theme.found" with={{ count: found.total }} />
  );
  return (
    <>
      <form method="get" action={path} role="search" className="app-search">
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="q">
            <Say of="theme.search" />
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
        <button className="govuk-button govuk-button--secondary">
          <Say of="shell.searchShort" />
        </button>
      </form>
      <p className="govuk-body" role="status">
        {found.pages > 1 ? (
          <Say of="theme.foundPage" with={{ found: count, page: found.page, pages: found.pages }} />
        ) : (
          count
        )}
      </p>
      {found.total === 0 ? <NothingFound path={path} /> : null}
      <ul className="govuk-list app-published-themes" hidden={found.total === 0}>
        {found.rows.map((theme) => (
          <li key={theme.reference}>
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
              <a className="govuk-link" href={theme.href}>
                <Twin en={theme.title} cy={theme.titleCy} />
              </a>
            </h2>
            <p className="govuk-body govuk-!-margin-bottom-1">{own(theme.why)}</p>
            <p className="app-published-themes__facts">
              {theme.reference}, <Twin en={theme.body.name} />, <Label of={theme.stateWords} lower />
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={found.page} pages={found.pages} href={href} label={say("theme.pages")} />
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
      <Say of="theme.nothing" with={{ all: linkTo(path), suggest: linkTo("/suggest") }} />
    </p>
  );
}
