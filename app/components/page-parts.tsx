import { useContext, type ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { ResponseContext } from "./response-context.ts";
import { Label, Say, Twin, useSay } from "./say.tsx";
import { MARK_OF_WORDS, type Mark } from "./state-marks.ts";

/** Words alone are what a record says itself: they are in English. */
export type Crumb = { href: string; words: ReactNode };

/** The way back up; below the top level only. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useSay();
  return (
    <nav className="govuk-breadcrumbs" aria-label={say("shell.breadcrumb")}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li className="govuk-breadcrumbs__list-item" key={crumb.href}>
            <a className="govuk-breadcrumbs__link" href={crumb.href}>
              {typeof crumb.words === "string" ? <Twin en={crumb.words} /> : crumb.words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The page's one h1, with the small words above it. */
export function Heading({ caption, children }: { caption?: ReactNode; children: ReactNode }) {
  return (
    <>
      {caption ? <span className="govuk-caption-l">{caption}</span> : null}
      <h1 className="govuk-heading-l">{children}</h1>
    </>
  );
}

/** A state, always in words, with its mark; `mark` is given for words that are worked out ("9 days late"), and for kinds. */
export function Tag({ words, mark = "idea" }: { words: string; mark?: Mark | "none" | undefined }) {
  const shown = mark === "none" ? mark : (MARK_OF_WORDS[words] ?? mark);
  return (
    <strong className={`govuk-tag app-state app-state--${shown}`}>
      <Label of={words} />
    </strong>
  );
}

export type Fact = { term: string; value: ReactNode; change?: { href: string; words: string } };

/** Facts about a record, each with its link to change it where the reader may. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const shown = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== "");
  if (shown.length === 0) return null;
  return (
    <dl className="govuk-summary-list">
      {shown.map((fact) => (
        <div className="govuk-summary-list__row" key={fact.term}>
          <dt className="govuk-summary-list__key">{fact.term}</dt>
          <dd className="govuk-summary-list__value">{fact.value}</dd>
          {fact.change ? (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={fact.change.href}>
                {fact.change.words}
                <span className="govuk-visually-hidden"> {fact.term.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

export type Offer = { href: string; words: string; verdict: Verdict };

/**
 * What may be done here: a link to each deed's own page. A deed refused by the
 * record's state is shown with the sentence why not; one that is not this
 * person's to do is left out.
 */
export function Deeds({ offers, label }: { offers: readonly Offer[]; label?: string }) {
  const say = useSay();
  const mine = offers.filter((offer) => offer.verdict.allowed || offer.verdict.kind !== "role");
  const open = mine.filter((offer) => offer.verdict.allowed);
  const shut = mine.flatMap((offer) =>
    offer.verdict.allowed ? [] : [{ words: offer.words, because: offer.verdict.because }],
  );
  if (mine.length === 0) return null;
  return (
    <nav className="app-deeds" aria-label={label ?? say("shell.canDo")}>
      {open.length > 0 ? (
        <ul className="app-deeds__list">
          {open.map((offer) => (
            <li key={offer.href}>
              <a
                className="govuk-button govuk-button--secondary"
                href={offer.href}
                role="button"
                draggable="false"
                data-module="govuk-button"
              >
                {offer.words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {shut.length > 0 ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              <Say of="shell.notPossible" with={{ number: shut.length }} />
            </span>
          </summary>
          <ul className="govuk-list govuk-details__text">
            {shut.map((offer) => (
              <li key={offer.words}>
                <strong>{offer.words}</strong>: {offer.because}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </nav>
  );
}

/** Why a deed's page has no form: the same sentence as on the button and in the log. */
export function WhyNot({ verdict, back }: { verdict: Verdict; back: Crumb }) {
  const { noteRefusedRole } = useContext(ResponseContext);
  if (verdict.allowed) return null;
  if (verdict.kind === "role") noteRefusedRole();
  return (
    <>
      <p className="govuk-body-l">{verdict.because}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={back.href}>
          {back.words}
        </a>
      </p>
    </>
  );
}
