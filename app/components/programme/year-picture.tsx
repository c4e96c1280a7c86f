import type { ReactNode } from "react";
import { Label, Say, useLabel, useSay, useTwin } from "#app/components/say.tsx";
import { LANES_DRAWN, YEAR_MARK_LIST, YEAR_MARKS, type YearPicture } from "#app/domain/programme/year-picture.ts";
import { YearMarkShape } from "./year-mark.tsx";
import { DaysOffRow, DeadlineRow, MeetingsRow, WindowRow } from "./year-rows.tsx";
import { laidOut, type YearLayout } from "./year-layout.ts";

type Props = { picture: YearPicture; of: string; brief?: boolean; children?: ReactNode };

/**
 * A body's year drawn: months across, meetings with how full they are, what the law and the calendar set, and a
 * lane for each theme. `brief` draws the lanes alone; `children` is what is drawn in its place on a narrow screen. The
 * words beside it say all that it shows.
 */
export function YearSvg({ picture, of, brief = false, children }: Props) {
  const say = useSay();
  const layout = laidOut(picture, brief, useTwin());
  const { width, height, lanes } = layout;
  return (
    <div className={`app-year${brief ? " app-year--brief" : ""}`}>
      <svg
        className="app-year__svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="year-title"
        aria-describedby="year-desc"
        focusable="false"
      >
        <title id="year-title">{of}</title>
        <desc id="year-desc">
          {say(brief ? "year.describedBrief" : "year.described", {
            days: picture.days,
            meetings: say("year.meetings", { count: picture.meetings.length }),
            themes: say("year.themes", { count: picture.lanesInAll }),
          })}
        </desc>
        <Months picture={picture} layout={layout} />
        <Today picture={picture} layout={layout} />
        {layout.rows.meetings === null ? null : (
          <MeetingsRow picture={picture} layout={layout} y={layout.rows.meetings} />
        )}
        {layout.rows.deadlines === null ? null : (
          <DeadlineRow picture={picture} layout={layout} y={layout.rows.deadlines} />
        )}
        {layout.rows.windows.map((y, at) => (
          <WindowRow key={y} span={picture.windows[at]} layout={layout} y={y} />
        ))}
        {layout.rows.daysOff === null ? null : <DaysOffRow picture={picture} layout={layout} y={layout.rows.daysOff} />}
        {lanes.map(({ lane, y, name }) => (
          <Lane key={lane.key} lane={lane} y={y} name={name} layout={layout} />
        ))}
      </svg>
      {children}
      <ul className="app-year__key">
        {YEAR_MARK_LIST.map((mark) => (
          <li key={mark}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <YearMarkShape mark={mark} x={8} y={8} />
            </svg>
            <Label of={YEAR_MARKS[mark].words} />
          </li>
        ))}
      </ul>
      {picture.lanesInAll > lanes.length ? (
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          <Say
            of={
              lanes.length === LANES_DRAWN && picture.lanes.length === picture.lanesInAll
                ? "year.drawnOfAll"
                : "year.drawn"
            }
            with={{ drawn: lanes.length, count: picture.lanesInAll }}
          />
        </p>
      ) : null}
    </div>
  );
}

function Months({ picture, layout }: { picture: YearPicture; layout: YearLayout }) {
  return (
    <>
      {picture.months.map(({ words, at }) => (
        <g key={`${words} ${at}`}>
          <line className="app-year__grid" x1={layout.x(at)} x2={layout.x(at)} y1={layout.top} y2={layout.height - 2} />
          <text className="app-year__month" x={layout.x(at) + 4} y={layout.top - 6}>
            {words}
          </text>
        </g>
      ))}
      <line className="app-year__rule" x1={0} x2={layout.width} y1={layout.top} y2={layout.top} />
    </>
  );
}

function Today({ picture: { today }, layout }: { picture: YearPicture; layout: YearLayout }) {
  const say = useSay();
  if (today === null) return null;
  const x = layout.x(today);
  return (
    <>
      <line className="app-year__today" x1={x} x2={x} y1={layout.top - 20} y2={layout.height - 2} />
      <text className="app-year__todays" x={x} y={12} textAnchor="middle">
        {say("calendar.today")}
      </text>
    </>
  );
}

function Lane({
  lane,
  y,
  name,
  layout,
}: {
  lane: YearPicture["lanes"][number];
  y: number;
  name: string;
  layout: YearLayout;
}) {
  const labelled = useLabel();
  const [first, last] = [lane.points[0], lane.points.at(-1)];
  const middle = y + layout.laneHeight / 2;
  return (
    <>
      <line className="app-year__lane" x1={0} x2={layout.width} y1={y + layout.laneHeight} y2={y + layout.laneHeight} />
      <text x={0} y={middle + 4}>
        {name}
      </text>
      {first && last && first.at < last.at ? (
        <line className="app-year__thread" x1={layout.x(first.at)} x2={layout.x(last.at)} y1={middle} y2={middle} />
      ) : null}
      {lane.points.map(({ on, mark, at }) => (
        <YearMarkShape key={`${on} ${mark}`} mark={mark} x={layout.x(at)} y={middle} />
      ))}
      {lane.without && lane.points.length === 0 ? (
        <text className="app-year__quiet" x={layout.x(0) + 4} y={middle + 4}>
          {labelled(lane.without)}
        </text>
      ) : null}
    </>
  );
}
