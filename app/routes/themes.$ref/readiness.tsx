import { Tag } from "#app/components/page-parts.tsx";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";

type Need = ThemeOverview["readiness"][number];

/** Where an officer writes what is missing. */
const WHERE = {
  why: "edit#whyItMatters",
  outcome: "edit#desiredOutcome",
  enquiry: "lines-of-enquiry",
  lead: "edit#leadMemberId",
} as const satisfies Record<Need["key"], string>;

/** What the theme still needs before the chair is asked to take it forward, with the way to add it. */
export function Readiness({
  needs,
  reference,
  offers,
}: {
  needs: readonly Need[];
  reference: string;
  offers: ThemeOverview["offers"];
}) {
  const home = `/themes/${reference}`;
  const mayWrite = offers.some((offer) => offer.href === `${home}/edit` && offer.verdict.allowed);
  return (
    <section aria-labelledby="readiness">
      <h2 className="govuk-heading-m" id="readiness">
        Ready for the chair?
      </h2>
      <ul className="govuk-task-list">
        {needs.map((need) => (
          <li key={need.key} className="govuk-task-list__item">
            <div className="govuk-task-list__name-and-hint">
              {mayWrite && !need.met ? (
                <a className="govuk-link" href={`${home}/${WHERE[need.key]}`}>
                  <span className="govuk-visually-hidden">Add: </span>
                  {need.words}
                </a>
              ) : (
                need.words
              )}
            </div>
            <div className="govuk-task-list__status">{need.met ? "There" : <Tag words="Missing" />}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
