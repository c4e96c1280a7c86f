import type { ReactNode } from "react";
import { Told, type Telling } from "./told.tsx";

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
  why?: string;
  advice?: Telling;
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
        {why ? <Told className="app-decide__why" words={why} of={title} /> : null}
        {advice ? <Told className="app-decide__advice" {...advice} of={title} /> : null}
        {children}
      </div>
      {answers ? <div className="app-decide__foot">{answers}</div> : null}
    </section>
  );
}
