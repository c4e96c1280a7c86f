import { hidden, Say, useLabel, useSay } from "#app/components/say.tsx";
import { Card } from "#app/components/card.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";

const WIDTH = 360;
const LABEL = 140;
const NUMBER = 34;
const ROW = 32;

export type Bar = { key: string; words: string; count: number; isLate?: boolean };
type Props = { id: string; title: string; of: string; bars: readonly Bar[] };

/** Counts as bars with their words, and the same as a table behind them; what there is none of stands in the table alone. */
export function BarChart({ id, title, of, bars: given }: Props) {
  const say = useSay();
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
        <SmallTable
          label={say("year.asTableOf", { hidden: "", title })}
          caption={title}
          size="hidden"
          rows={bars}
          keyOf={({ key }) => key}
          columns={[
            { label: say("results.what"), names: true, cell: ({ words }) => words },
            { label: of, numeric: true, cell: ({ count }) => count },
          ]}
        />
      </details>
    </Card>
  );
}
