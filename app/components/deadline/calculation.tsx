import type { WorkedDay, Worked } from "#app/domain/deadline/worked-day.ts";

/** How a day was worked out, so that anyone can follow it by hand to the same day; or why it is not known. */
export function Calculation({ worked, label }: { worked: Worked; label: string }) {
  if (!worked.known) return <p className="govuk-inset-text">{worked.because}</p>;
  return (
    <>
      <ol className="govuk-list govuk-list--number app-working">
        {worked.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {worked.about ? <p className="govuk-inset-text">About: {worked.about}</p> : null}
      <EveryDay days={worked.days} label={label} />
    </>
  );
}

function EveryDay({ days, label }: { days: readonly WorkedDay[]; label: string }) {
  if (days.length === 0) return null;
  const counted = days.filter(({ number }) => number !== null).length;
  return (
    <details className="govuk-details" open={days.length <= MOST_OPEN || undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Every day of the count<span className="govuk-visually-hidden"> of {label}</span> ({counted} counted,{" "}
          {days.length - counted} not)
        </span>
      </summary>
      <ol className="govuk-list app-counted">
        {days.map(({ on, number, words }) => (
          <li key={on} className={number === null ? "app-counted__day app-counted__day--not" : "app-counted__day"}>
            <span className="app-counted__number" aria-hidden="true">
              {number ?? "–"}
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A short count is shown at once; a long one folded. */
const MOST_OPEN = 24;
