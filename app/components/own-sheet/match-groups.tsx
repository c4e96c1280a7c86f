import { HowTag, MatchChoice, type MatchToShow } from "./match-choice.tsx";

export type MatchGroup = { words: string; matches: (MatchToShow & { count: number })[]; more: number };

/** What the meetings, names and themes of a table are taken to mean, each once: what is not sure comes first. */
export function MatchGroups({ groups }: { groups: readonly MatchGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="matches">
      <h2 className="govuk-heading-m" id="matches">
        What its words mean
      </h2>
      {groups.map((group, at) => (
        <details
          className="govuk-details"
          key={group.words}
          open={group.matches.some(({ how }) => how === "like") || undefined}
        >
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {group.words} ({group.matches.length + group.more})
            </span>
          </summary>
          <div className="govuk-details__text">
            <ul className="govuk-list">
              {group.matches.map((match, index) => (
                <li key={match.key} className="app-import__row">
                  <p className="govuk-body app-import__what">
                    <HowTag how={match.how} /> <strong>{match.words}</strong>{" "}
                    <span className="govuk-hint app-import__number">
                      in {match.count} {match.count === 1 ? "row" : "rows"}
                    </span>
                  </p>
                  <MatchChoice match={match} id={`match-${at}-${index}`} label={`What “${match.words}” means`} />
                </li>
              ))}
            </ul>
            {group.more > 0 ? <p className="govuk-body">And {group.more} more, which are sure.</p> : null}
          </div>
        </details>
      ))}
    </section>
  );
}
