import type { Results } from "#app/domain/public-record/results.ts";

/** The year in numbers, each a link to the list that it counts; what there is none of is left out. */
export function Figures({ results }: { results: Results }) {
  const figures = [
    { words: "themes considered", count: results.themes, to: "themes" },
    { words: `questions answered, of ${results.questions}`, count: results.answered, to: "answers" },
    { words: "recommendations", count: results.recommendations.length, to: "recommendations" },
    { words: "actions, promises and requests", count: results.others.length, to: "others" },
    { words: "late", count: results.overdue.length, to: "overdue" },
    { words: "outcomes recorded", count: results.outcomes, to: "outcomes" },
  ].filter(({ count }) => count > 0);
  if (figures.length === 0) {
    return (
      <p className="govuk-body">
        Nothing is published of this year yet. What is decided, answered and promised will be here after each meeting.
      </p>
    );
  }
  return (
    <ul className="app-figures">
      {figures.map(({ words, count, to }) => (
        <li key={words} className="app-figures__figure">
          <a className="govuk-link app-figures__number" href={`#${to}`}>
            {count} <span className="govuk-visually-hidden">{words}</span>
          </a>
          <span className="app-figures__words" aria-hidden>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
