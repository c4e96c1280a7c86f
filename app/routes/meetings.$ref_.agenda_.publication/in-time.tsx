import { dateText } from "#app/domain/calendar.ts";

type Worked = {
  on: string;
  steps: readonly string[];
  days: readonly { on: string; words: string }[];
};

/** Whether publishing today keeps the notice, by which rule, and the working behind it. */
export function InTime({
  timing,
  worked,
  rule,
}: {
  timing: string;
  worked: Worked | null;
  rule: { title: string; source: string } | null;
}) {
  return (
    <>
      <p className="govuk-body">
        <strong>{timing}</strong>
      </p>
      {worked && rule ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">How {dateText(worked.on)} is calculated</span>
          </summary>
          <div className="govuk-details__text">
            <p>{rule.title}.</p>
            <ol className="govuk-list govuk-list--number">
              {worked.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <ul className="govuk-list">
              {worked.days.map((day) => (
                <li key={day.on}>{day.words}</li>
              ))}
            </ul>
            <p>Source: {rule.source}.</p>
          </div>
        </details>
      ) : null}
    </>
  );
}
