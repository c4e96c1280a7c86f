import type { ReactNode } from "react";

/**
 * One decision: what kind of thing it is and who sent it, what it is called, why, what the officer advises, what it
 * does to meetings, and the answers.
 */
export function DecisionCard({
  id,
  kind,
  sent,
  place,
  title,
  why,
  advice,
  children,
  answers,
}: {
  id: string;
  kind: string;
  sent: string;
  /** "1 of 3". */
  place: string;
  title: string;
  why?: ReactNode;
  advice?: ReactNode;
  children?: ReactNode;
  /** Left out for who only looks on. */
  answers?: ReactNode;
}) {
  return (
    <section className="app-decide" aria-labelledby={id}>
      <div className="app-decide__in">
        <p className="app-decide__kind">
          <span>
            {kind}, {sent}
          </span>
          <span>{place}</span>
        </p>
        <h2 className="govuk-heading-m app-decide__title" id={id}>
          {title}
        </h2>
        {why ? <p className="app-decide__why">{why}</p> : null}
        {advice ? <p className="app-decide__advice">{advice}</p> : null}
        {children}
      </div>
      {answers ? <div className="app-decide__foot">{answers}</div> : null}
    </section>
  );
}
