/** A view of a list: a way to look at it that is worth a link. `id` where the reader keeps it under a name of their own. */
export type ViewLink = { id: number | null; words: string; href: string };

/**
 * The views of a list as links, and beside them the way to keep what is shown under a name, or to rename or remove it
 * where it is kept.
 */
export function ViewLinks({
  label,
  path,
  here,
  views,
  mayKeep,
}: {
  label: string;
  path: string;
  /** The address of what is shown, from its first page. */
  here: string;
  /** Those that everybody is offered, then the reader's own. */
  views: readonly ViewLink[];
  /** Whether what is shown is something else than everybody is offered. */
  mayKeep: boolean;
}) {
  const shown = views.findLast(({ href }) => href === here);
  const own = shown && shown.id !== null ? shown : null;
  return (
    <nav className="app-subnav" aria-label={label} data-part="views">
      <ul className="app-subnav__list">
        {views.map((view) => (
          <li key={view.id ?? view.words}>
            <a
              className="govuk-link app-subnav__link"
              href={view.href}
              aria-current={view === shown ? "page" : undefined}
            >
              {view.words}
            </a>
          </li>
        ))}
        {own || mayKeep ? (
          <li className="app-subnav__keep">
            {own ? (
              <a className="govuk-link" href={`/views/${own.id}/edit`}>
                Rename or remove “{own.words}”
              </a>
            ) : (
              <a
                className="govuk-link"
                href={`/views/new?${new URLSearchParams({ list: path, search: here.slice(path.length + 1) })}`}
              >
                Save this view
              </a>
            )}
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
