import { isOver } from "#app/domain/agenda-item/minutes-planned.ts";
import { useLabel, useSay } from "#app/components/say.tsx";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";
import type { YearLayout } from "./year-layout.ts";
import { cutTo } from "#app/domain/text.ts";

const BAR = 34;
/** A span narrower than this has its name beside it, not in it. */
const ROOM_FOR_WORDS = 62;

/** The meetings of the year: the day, a bar of how full each is, and what is left in words. */
export function MeetingsRow({ picture, layout, y }: { picture: YearPicture; layout: YearLayout; y: number }) {
  const say = useSay();
  return (
    <>
      <RowName words={say("year.rowMeetings")} y={y + 16} />
      {picture.meetings.map((meeting, index) => {
        const x = layout.x(meeting.at);
        const top = y + (layout.tiers[index] ?? 0) * layout.tierHeight;
        return (
          <g key={`${meeting.href} ${meeting.on}`}>
            <line className="app-year__day" x1={x} x2={x} y1={top + 44} y2={layout.height - 2} />
            <text className={dayClass(meeting.state)} x={x} y={top + 14} textAnchor="middle">
              {meeting.number}
            </text>
            <Fullness meeting={meeting} x={x} y={top + 19} />
            <text
              className={meeting.load && isOver(meeting.load) ? "app-year__over" : "app-year__small"}
              x={x}
              y={top + 40}
              textAnchor="middle"
            >
              {meeting.state === "cancelled" ? say("year.off") : meeting.short}
            </text>
          </g>
        );
      })}
      <RowLine layout={layout} y={y + (1 + Math.max(0, ...layout.tiers)) * layout.tierHeight} />
    </>
  );
}

function dayClass(state: YearPicture["meetings"][number]["state"]): string {
  if (state === "cancelled") return "app-year__off";
  return state === "provisional" ? "app-year__quiet" : "app-year__number";
}

function Fullness({ meeting: { load }, x, y }: { meeting: YearPicture["meetings"][number]; x: number; y: number }) {
  if (!load) return null;
  const share = load.available > 0 ? Math.min(1, load.planned / load.available) : 1;
  return (
    <>
      <rect className="app-year__room" x={x - BAR / 2} y={y} width={BAR} height={8} />
      <rect
        className={isOver(load) ? "app-year__full app-year__full--over" : "app-year__full"}
        x={x - BAR / 2}
        y={y}
        width={Math.round(BAR * share)}
        height={8}
      />
    </>
  );
}

/** What is due for the meetings to come, each a point on its day. */
export function DeadlineRow({ picture, layout, y }: { picture: YearPicture; layout: YearLayout; y: number }) {
  const say = useSay();
  return (
    <>
      <RowName words={say("year.rowDeadlines")} y={y + 15} />
      {picture.deadlines.map(({ title, at }) => (
        <path key={title} className="app-year__due" d={`M${layout.x(at)} ${y + 17}l-5 -10h10z`} />
      ))}
      <RowLine layout={layout} y={y + layout.rowHeight} />
    </>
  );
}

/** The days between which the law wants something taken. */
export function WindowRow({
  span,
  layout,
  y,
}: {
  span: YearPicture["windows"][number] | undefined;
  layout: YearLayout;
  y: number;
}) {
  const say = useSay();
  const labelled = useLabel();
  if (!span) return null;
  const [from, to] = [layout.x(span.from), layout.x(span.to)];
  const name = cutTo(labelled(span.title), 42);
  return (
    <>
      <RowName words={name} y={y + 15} />
      <rect
        className="app-year__window"
        x={from}
        y={y + 4}
        width={Math.max(3, to - from)}
        height={layout.rowHeight - 8}
      />
      {to - from > ROOM_FOR_WORDS ? (
        <text className="app-year__inside" x={from + 6} y={y + 15}>
          {say("year.byLaw")}
        </text>
      ) : null}
      <RowLine layout={layout} y={y + layout.rowHeight} />
    </>
  );
}

/** Days that were added as not counted: recesses, and days on which the offices are shut. */
export function DaysOffRow({ picture, layout, y }: { picture: YearPicture; layout: YearLayout; y: number }) {
  const say = useSay();
  return (
    <>
      <RowName words={say("year.rowDaysOff")} y={y + 15} />
      {picture.daysOff.map(({ days, from, to }) => (
        <rect
          key={days}
          className="app-year__shut"
          x={layout.x(from)}
          y={y + 4}
          width={Math.max(2, layout.x(to) - layout.x(from))}
          height={layout.rowHeight - 8}
        />
      ))}
      <RowLine layout={layout} y={y + layout.rowHeight} />
    </>
  );
}

function RowName({ words, y }: { words: string; y: number }) {
  return (
    <text className="app-year__quiet" x={0} y={y}>
      {words}
    </text>
  );
}

function RowLine({ layout, y }: { layout: YearLayout; y: number }) {
  return <line className="app-year__lane" x1={0} x2={layout.width} y1={y} y2={y} />;
}
