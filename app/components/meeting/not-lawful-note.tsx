import { dayMonthText } from "#app/domain/calendar.ts";
import type { NotLawful } from "#app/domain/deadline/lawful-day.ts";

/** That a meeting cannot lawfully be held as things stand, why, and the ways out: to the first lawful day, or that its notice went out. */
export function NotLawfulNote({
  unlawful,
  of,
}: {
  unlawful: NotLawful & { why: string; move: string | null; went: string | null };
  /** Whose meeting it is, where the page is not about one body. */
  of?: string;
}) {
  const { words, because, first, why, move, went } = unlawful;
  return (
    <div className="app-unlawful">
      <p className="app-unlawful__words">
        {of ? `${of}: ` : ""}
        <strong>{words}.</strong> {because}
        {first !== null && move === null ? ` The first lawful day is ${dayMonthText(first)}.` : ""}
      </p>
      <p className="app-unlawful__ways">
        {first !== null && move !== null ? (
          <a className="govuk-button app-unlawful__move" href={move}>
            Move to {dayMonthText(first)}
          </a>
        ) : null}
        {went ? (
          <a className="govuk-button govuk-button--secondary app-small-button" href={went}>
            The notice went out
          </a>
        ) : null}
        <a className="govuk-link app-unlawful__why" href={why}>
          Why
          <span className="govuk-visually-hidden">: how the dates of this meeting are worked out</span>
        </a>
      </p>
    </div>
  );
}
