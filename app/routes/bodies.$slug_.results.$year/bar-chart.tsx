import { hidden, Say, useLabel } from "#app/components/say.tsx";
import { Card } from "#app/components/card.tsx";

const WIDTH = 360;
const LABEL = 140;
const NUMBER = 34;
const ROW = 32;

export type Bar = { key: string; words: string; count: number; isLate?: boolean };
type Props = { id: string; title: string; of: string; bars: readonly Bar[] };

/** Counts as bars with their words, and the same as a table behind them; what there is none of stands in the table alone. */
export function BarChart({ id, title, of, bars: given }: Props) {
  const labelled = useLabel();
  const bars = given.map(({ words, ...bar }) => ({ ...bar, words: labelled(words) }));
  const drawn = bars.filter(({ count }) => count > 0);
  const most = Math.max(1, ...drawn.map(({ count }) => count));
  const inWords = bars.map(({ words, count }) => `${words}: ${count}`).join("; ");
  return (
    <Card id={id} title={title}>
      <svg
        className="app-bars"
        viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{inWords}.</desc>
        {drawn.map(({ key, words, count, isLate }, index) => {
          const length = Math.round((count / most) * (WIDTH - LABEL - NUMBER));
          return (
            <g key={key}>
              <text className="app-bars__words" x="0" y={index * ROW + 21}>
                {words}
              </text>
              <rect
                className={isLate ? "app-bars__bar app-bars__bar--late" : "app-bars__bar"}
                x={LABEL}
                y={index * ROW + 6}
                width={length}
                height="20"
              />
              <text className="app-bars__words" x={LABEL + length + 8} y={index * ROW + 21}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <details className="govuk-details govuk-!-margin-bottom-2">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            <Say of="year.asTableOf" with={{ hidden, title }} />
          </span>
        </summary>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">{title}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                <Say of="results.what" />
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {of}
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {bars.map(({ key, words, count }) => (
              <tr key={key} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {words}
                </th>
                <td className="govuk-table__cell govuk-table__cell--numeric">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
