import type { NextStep } from "#app/domain/home/first-steps.ts";

/** Where to go on once something was brought in: more of the same, and the next step of moving in. */
export function GoOn({ more, step }: { more: { words: string; href: string }; step: NextStep }) {
  return (
    <nav className="app-deeds" aria-label="Go on">
      <h2 className="govuk-heading-m">Go on</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={more.href}>
            {more.words}
          </a>
        </li>
        {step?.next ? (
          <li>
            <a className="govuk-link" href={step.next.href}>
              Next: {step.next.words}
            </a>
          </li>
        ) : null}
        {step ? (
          <li>
            <a className="govuk-link" href={step.all}>
              All steps of moving in
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
