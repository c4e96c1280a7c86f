import { Part } from "#app/components/public-record/published-parts.tsx";
import type { ResponseCount } from "#app/domain/public-record/results.ts";

const WIDTH = 560;
const LABEL = 150;
const ROW = 34;

/** What was said to the year's recommendations: bars with their words, and the same as a table. */
export function ResponseChart({ responses }: { responses: readonly ResponseCount[] }) {
  const most = Math.max(1, ...responses.map(({ count }) => count));
  const inWords = responses.map(({ words, count }) => `${words}: ${count}`).join("; ");
  return (
    <Part id="responses" title="Responses to the recommendations">
      <div className="app-scroll-x" role="region" aria-label="Chart of responses" tabIndex={0}>
        <svg
          className="app-picture__svg"
          viewBox={`0 0 ${WIDTH} ${responses.length * ROW}`}
          width={WIDTH}
          height={responses.length * ROW}
          role="img"
          aria-labelledby="responses-title responses-desc"
        >
          <title id="responses-title">Responses to recommendations</title>
          <desc id="responses-desc">{inWords}.</desc>
          {responses.map(({ response, words, count }, index) => {
            const length = Math.round((count / most) * (WIDTH - LABEL - 50));
            return (
              <g key={response}>
                <text className="app-bars__words" x="0" y={index * ROW + 21}>
                  {words}
                </text>
                {count > 0 ? (
                  <rect className="app-bars__bar" x={LABEL} y={index * ROW + 6} width={length} height="20" />
                ) : null}
                <text className="app-bars__words" x={LABEL + length + 8} y={index * ROW + 21}>
                  {count}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">See this as a table</span>
        </summary>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">Responses to recommendations</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                Response
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                Recommendations
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {responses.map(({ response, words, count }) => (
              <tr key={response} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {words}
                </th>
                <td className="govuk-table__cell govuk-table__cell--numeric">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Part>
  );
}
