import { weekdayDateText } from "#app/domain/calendar.ts";

/** The bank holidays that need no adding. */
export function KnownDays({ known }: { known: readonly { on: string; words: string }[] }) {
  if (known.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Known bank holidays ({known.length})</span>
      </summary>
      <ul className="govuk-list govuk-details__text">
        {known.map(({ on, words }) => (
          <li key={on}>
            {weekdayDateText(on)}: {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
