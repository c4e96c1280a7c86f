import type { OnDays } from "#app/services/search/find-on-days.server.ts";

/** What there is on the day or in the month that was looked for: meetings, and for who works here what is due. */
export function OnDaysFound({ found }: { found: OnDays }) {
  if (found.rows.length === 0)
    return (
      <p className="govuk-body">
        {found.isWorking
          ? `There is no meeting on record for ${found.words}, and nothing is due then.`
          : `No meeting is published for ${found.words}.`}
      </p>
    );
  return (
    <>
      <h2 className="govuk-heading-m">
        {found.words}: {found.isWorking ? "meetings, and what is due" : "meetings"}
      </h2>
      <ol className="govuk-list app-found">
        {found.rows.map(({ href, title, facts }) => (
          <li key={href} className="app-found__row">
            <h3 className="govuk-heading-s app-found__title">
              <a className="govuk-link" href={href}>
                {title}
              </a>
            </h3>
            <p className="govuk-body-s govuk-!-margin-bottom-0">{facts}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
