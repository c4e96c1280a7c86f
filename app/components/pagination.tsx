import { hidden, Say, useSay } from "./say.tsx";

/** Real links to the pages of a list; nothing where there is only one. */
export function Pagination({
  page,
  pages,
  href,
  label,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
  label?: string;
}) {
  const say = useSay();
  if (pages <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={label ?? say("shell.pages")}>
      {page > 1 ? (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={href(page - 1)} rel="prev">
            <span className="govuk-pagination__link-title">
              <Say of="shell.previousPage" with={{ rest: hidden }} />
            </span>
          </a>
        </div>
      ) : null}
      <ul className="govuk-pagination__list">
        {pagesToOffer(page, pages).map((offered, index) =>
          offered === null ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <li
              key={offered}
              className={`govuk-pagination__item${offered === page ? " govuk-pagination__item--current" : ""}`}
            >
              <a
                className="govuk-link govuk-pagination__link"
                href={href(offered)}
                aria-label={say("shell.page", { number: offered })}
                aria-current={offered === page ? "page" : undefined}
              >
                {offered}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={href(page + 1)} rel="next">
            <span className="govuk-pagination__link-title">
              <Say of="shell.nextPage" with={{ rest: hidden }} />
            </span>
          </a>
        </div>
      ) : null}
    </nav>
  );
}

/** The first, the last, this one and its neighbours; null where some are left out. */
function pagesToOffer(page: number, pages: number): (number | null)[] {
  const offered = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const each = [...new Set(offered)].sort((a, b) => a - b);
  return each.flatMap((one, index) => (index > 0 && one - (each[index - 1] ?? 0) > 1 ? [null, one] : [one]));
}
