import { useLabel, useSay, useTwin } from "#app/components/say.tsx";
import { LANES_IN_BRIEF, type YearPicture } from "#app/domain/programme/year-picture.ts";
import { YearMarkShape } from "./year-mark.tsx";
import { cutTo } from "#app/domain/text.ts";

const WIDTH = 320;
const TOP = 36;
const LANE = 36;
const EDGE = 8;
const LETTERS = 42;

/** The year for a narrow screen: the name of each theme stands above its lane, and each month is its first letter. */
export function YearOnPhones({ picture, of }: { picture: YearPicture; of: string }) {
  const say = useSay();
  const lanes = picture.lanes.slice(0, LANES_IN_BRIEF);
  const height = TOP + lanes.length * LANE + 2;
  const x = (at: number) => Math.round((EDGE + at * (WIDTH - 2 * EDGE)) * 10) / 10;
  return (
    <svg
      className="app-year__svg app-year__svg--phone"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={of}
      focusable="false"
    >
      {picture.months.map(({ words, at }) => (
        <g key={`${words} ${at}`}>
          <line className="app-year__grid" x1={x(at)} x2={x(at)} y1={TOP} y2={height} />
          <text className="app-year__month" x={x(at) + 3} y={TOP - 6}>
            {words.charAt(0)}
          </text>
        </g>
      ))}
      <line className="app-year__rule" x1={0} x2={WIDTH} y1={TOP} y2={TOP} />
      {picture.today === null ? null : (
        <>
          <line className="app-year__today" x1={x(picture.today)} x2={x(picture.today)} y1={TOP - 20} y2={height} />
          <text className="app-year__todays" x={x(picture.today)} y={12} textAnchor="middle">
            {say("calendar.today")}
          </text>
        </>
      )}
      {lanes.map((lane, index) => (
        <Lane key={lane.key} lane={lane} y={TOP + index * LANE} x={x} />
      ))}
    </svg>
  );
}

type LaneShown = { lane: YearPicture["lanes"][number]; y: number; x: (at: number) => number };

function Lane({ lane, y, x }: LaneShown) {
  const [first, last] = [lane.points[0], lane.points.at(-1)];
  const labelled = useLabel();
  const name = cutTo(useTwin()(lane.title, lane.titleCy), LETTERS);
  return (
    <>
      <line className="app-year__lane" x1={0} x2={WIDTH} y1={y + LANE} y2={y + LANE} />
      <text x={0} y={y + 15}>
        {name}
      </text>
      {first && last && first.at < last.at ? (
        <line className="app-year__thread" x1={x(first.at)} x2={x(last.at)} y1={y + 26} y2={y + 26} />
      ) : null}
      {lane.points.map(({ on, mark, at }) => (
        <YearMarkShape key={`${on} ${mark}`} mark={mark} x={x(at)} y={y + 26} />
      ))}
      {lane.without && lane.points.length === 0 ? (
        <text className="app-year__quiet" x={EDGE} y={y + 30}>
          {labelled(lane.without)}
        </text>
      ) : null}
    </>
  );
}
