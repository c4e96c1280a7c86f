/** What scrutiny cannot look at, said before anyone writes. */
export function OutOfScope() {
  return (
    <>
      <p className="govuk-body">Before you start: scrutiny cannot look at</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>an individual complaint or case</li>
        <li>a matter already under review elsewhere, or before a court</li>
        <li>operational decisions, such as how a particular incident was policed</li>
        <li>something reviewed in the last two years, unless much has changed</li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/how-themes-are-chosen">
          How themes are chosen
        </a>
      </p>
    </>
  );
}
