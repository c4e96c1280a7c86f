import { In, Label, Say } from "#app/components/say.tsx";
import type { WorkedDay, Worked } from "#app/domain/deadline/worked-day.ts";

/** How a day was worked out, so that anyone can follow it by hand to the same day; or why it is not known. */
export function Calculation({ worked, label }: { worked: Worked; label: string }) {
  if (!worked.known)
    return (
      <p className="govuk-inset-text">
        <In lang="en">{worked.because}</In>
      </p>
    );
  return (
    <>
      <ol className="govuk-list govuk-list--number app-working">
        {worked.steps.map((step) => (
          <li key={step}>
            <In lang="en">{step}</In>
          </li>
        ))}
      </ol>
      {worked.about ? (
        <p className="govuk-inset-text">
          <Say of="counting.about" with={{ words: <In lang="en">{worked.about}</In> }} />
        </p>
      ) : null}
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
          <Say
            of="counting.everyDay"
            with={{
              of: (words) => <span className="govuk-visually-hidden">{words}</span>,
              label: <Label of={label} />,
              counted,
              passed: days.length - counted,
            }}
          />
        </span>
      </summary>
      <ol className="govuk-list app-counted">
        {days.map(({ on, number, words }) => (
          <li key={on} className={number === null ? "app-counted__day app-counted__day--not" : "app-counted__day"}>
            <span className="app-counted__number" aria-hidden="true">
              {number ?? "–"}
            </span>
            <span>
              <In lang="en">{words}</In>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A short count is shown at once; a long one folded. */
const MOST_OPEN = 24;
