import type { FoundPlanData } from "./data.ts";

/** What has no place: which limit keeps it out, and what would free it, each as a link that tries it. */
export function LeftOut({ leftOut }: { leftOut: FoundPlanData["leftOut"] }) {
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Left out: {leftOut.length}</h2>
      {leftOut.map(({ id, title, href, minutes, limit, because, offers }) => (
        <section key={id} aria-labelledby={`left-${id}`}>
          <h3 className="govuk-heading-s" id={`left-${id}`}>
            <a className="govuk-link" href={href}>
              {title}
            </a>
            , {minutes}
          </h3>
          <p className="govuk-body">
            {limit}. {because}
          </p>
          {offers.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {offers.map((offer) => (
                <li key={offer.href}>
                  <a className="govuk-link" href={offer.href}>
                    Try it: {offer.words}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </>
  );
}
