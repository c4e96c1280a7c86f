import { Say, useSay } from "#app/components/say.tsx";
import type { Results } from "#app/domain/public-record/results.ts";

/** The year in numbers, each a link to the list that it counts; what there is none of is left out. */
export function Figures({ results }: { results: Results }) {
  const say = useSay();
  const figures = [
    { words: say("results.figureThemes"), count: results.themes, to: "themes" },
    { words: say("results.figureAnswered", { questions: results.questions }), count: results.answered, to: "answers" },
    { words: say("results.figureRecommendations"), count: results.recommendations.length, to: "recommendations" },
    { words: say("results.figureOthers"), count: results.others.length, to: "others" },
    { words: say("results.figureLate"), count: results.overdue.length, to: "overdue" },
    { words: say("results.figureOutcomes"), count: results.outcomes, to: "outcomes" },
  ].filter(({ count }) => count > 0);
  if (figures.length === 0) {
    return (
      <p className="govuk-body">
        <Say of="results.none" />
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
