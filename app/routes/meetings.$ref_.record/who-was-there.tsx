/** Who was there and what they declared: in short, each with the page on which it is recorded. */
export function WhoWasThere({
  meeting,
  screen,
}: {
  meeting: { reference: string };
  screen: { attendance: string; declarations: number };
}) {
  const home = `/meetings/${meeting.reference}`;
  const interests = screen.declarations;
  return (
    <dl className="govuk-summary-list app-record__there">
      <div className="govuk-summary-list__row">
        <dt className="govuk-summary-list__key">Attendance</dt>
        <dd className="govuk-summary-list__value">{screen.attendance || "Not recorded yet"}</dd>
        <dd className="govuk-summary-list__actions">
          <a className="govuk-link" href={`${home}/attendance`}>
            {screen.attendance ? "Change" : "Record"}
            <span className="govuk-visually-hidden"> attendance</span>
          </a>
        </dd>
      </div>
      <div className="govuk-summary-list__row">
        <dt className="govuk-summary-list__key">Interests declared</dt>
        <dd className="govuk-summary-list__value">{interests === 0 ? "None recorded" : interests}</dd>
        <dd className="govuk-summary-list__actions">
          <a className="govuk-link" href={`${home}/declarations/new`}>
            Add<span className="govuk-visually-hidden"> a declaration of interest</span>
          </a>
        </dd>
      </div>
    </dl>
  );
}
