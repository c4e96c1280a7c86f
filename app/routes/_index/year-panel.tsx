import type { SerializeFrom } from "@remix-run/node";
import type { YearLine } from "#app/services/home/read-year-line.server.ts";

const WIDTH = 320;
const BAR = 10;
const TOP = 16;
const HEIGHT = 34;
const FOOT = TOP + HEIGHT;

/** The year in small: when the body meets and how full each meeting is. The words below say the same. */
export function YearPanel({ year }: { year: SerializeFrom<YearLine> }) {
  const x = (at: number) => Math.round(at * WIDTH * 10) / 10;
  return (
    <section className="app-panel" aria-labelledby="this-year">
      <h2 className="app-panel__title" id="this-year">
        {year.home ? (
          <a className="govuk-link" href={`${year.home}/year`}>
            The year
          </a>
        ) : (
          "The year"
        )}
      </h2>
      <svg className="app-year-bars" viewBox={`0 0 ${WIDTH} ${FOOT + 16}`} aria-hidden="true" focusable="false">
        {year.months.map(({ letter, at }) => (
          <g key={at}>
            <line className="app-year-bars__month" x1={x(at)} x2={x(at)} y1={TOP} y2={FOOT + 14} />
            <text className="app-year-bars__letter" x={x(at) + 4} y={FOOT + 12}>
              {letter}
            </text>
          </g>
        ))}
        <line className="app-year-bars__foot" x1={0} x2={WIDTH} y1={FOOT} y2={FOOT} />
        {year.bars.map(({ at, used, stands }, index) => {
          const height = Math.max(2, Math.round(used * (HEIGHT - 2)));
          return (
            <g key={index} className={`app-year-bars__bar app-year-bars__bar--${stands}`}>
              <rect className="app-year-bars__room" x={x(at)} y={TOP + 1} width={BAR} height={HEIGHT - 1} />
              <rect className="app-year-bars__used" x={x(at)} y={FOOT - height} width={BAR} height={height} />
            </g>
          );
        })}
        <line className="app-year-bars__today" x1={x(year.today)} x2={x(year.today)} y1={TOP - 2} y2={FOOT} />
        <text className="app-year-bars__letter" x={Math.min(x(year.today), WIDTH - 16)} y={10} textAnchor="middle">
          today
        </text>
      </svg>
      <p className="app-panel__text">{year.words}</p>
    </section>
  );
}
