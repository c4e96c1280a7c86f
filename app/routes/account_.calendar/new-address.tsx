/** The secret address, shown once to the person who made it, and what to do with it. */
export function NewAddress({ address }: { address: string }) {
  return (
    <>
      <p className="govuk-body">
        Copy this address into your calendar. <strong>It is shown only once.</strong> Anyone who has it can read your
        meetings without signing in, so do not share it.
      </p>
      <p className="govuk-inset-text app-link-to-pass-on" id="calendar-address">
        {address}
      </p>
      <h2 className="govuk-heading-m">How to subscribe</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Outlook: Add calendar, then Subscribe from web.</li>
        <li>Google Calendar on a computer: Other calendars, the plus sign, then From URL.</li>
        <li>iPhone or Mac: Calendar, Add Calendar, then Add Subscription Calendar.</li>
      </ul>
      <p className="govuk-body">
        Your calendar checks for changes by itself: a change here may take some hours to appear.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/account">
          Back to your account
        </a>
      </p>
    </>
  );
}
