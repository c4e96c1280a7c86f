import type { NextStep } from "#app/domain/home/first-steps.ts";

type Way = { words: string; href: string };

/** Where to go on once something was brought in: what is left of the same file, more of the same, and the next step of moving in. */
export function GoOn({ rest = null, more, step }: { rest?: Way | null; more: Way; step: NextStep }) {
  return (
    <nav className="app-deeds" aria-label="Go on">
      <h2 className="govuk-heading-m">Go on</h2>
      <ul className="govuk-list">
        {rest ? (
          <li>
            <a className="govuk-link" href={rest.href}>
              {rest.words}
            </a>
          </li>
        ) : null}
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
