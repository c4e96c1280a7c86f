import type { Results } from "#app/domain/public-record/results.ts";

/** The year in numbers, each a link to the list that it counts; a nought leads nowhere. */
export function Figures({ results }: { results: Results }) {
  const accepted = results.responses.find(({ response }) => response === "accepted")?.count ?? 0;
  const figures = [
    { words: "themes considered", count: results.themes, to: "themes" },
    { words: "outcomes recorded", count: results.outcomes, to: "outcomes" },
    { words: `questions answered, of ${results.questions}`, count: results.answered, to: "answers" },
    { words: "recommendations made", count: results.recommendations.length, to: "recommendations" },
    { words: "of them accepted", count: accepted, to: "responses" },
    { words: "actions, promises and requests", count: results.others.length, to: "others" },
    { words: "follow-ups still open", count: results.open.length, to: "open" },
    { words: "of them with work late", count: results.overdue.length, to: "overdue" },
    { words: "follow-ups closed", count: results.closed.length, to: "closed" },
  ];
  return (
    <ul className="app-figures">
      {figures.map(({ words, count, to }) => (
        <li key={words} className="app-figures__figure">
          {count === 0 ? (
            <span className="app-figures__number">0 </span>
          ) : (
            <a className="govuk-link app-figures__number" href={`#${to}`}>
              {count} <span className="govuk-visually-hidden">{words}</span>
            </a>
          )}
          <span className="app-figures__words" aria-hidden={count === 0 ? undefined : true}>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
