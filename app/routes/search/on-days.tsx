import { Label, Say, Twin } from "#app/components/say.tsx";
import type { OnDays } from "#app/services/search/find-on-days.server.ts";

/** What there is on the day or in the month that was looked for: meetings, and for who works here what is due. */
export function OnDaysFound({ found }: { found: OnDays }) {
  if (found.rows.length === 0)
    return (
      <p className="govuk-body">
        <Say of={found.isWorking ? "search.nothingOn" : "search.noMeeting"} with={found} />
      </p>
    );
  return (
    <>
      <h2 className="govuk-heading-m">
        <Say of={found.isWorking ? "search.dueOn" : "search.meetingsOn"} with={found} />
      </h2>
      <ol className="govuk-list app-found">
        {found.rows.map(({ href, title, day, facts }) => (
          <li key={href} className="app-found__row">
            <h3 className="govuk-heading-s app-found__title">
              <a className="govuk-link" href={href}>
                {day === undefined ? (
                  <Twin en={title} />
                ) : (
                  <>
                    <Label of={title} />, {day}
                  </>
                )}
              </a>
            </h3>
            <p className="govuk-body-s govuk-!-margin-bottom-0">
              <Twin en={facts} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
