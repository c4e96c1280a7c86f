import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { MeetingStateTag } from "#app/components/meeting/meeting-tag.tsx";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { isOver, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { HeadDate } from "#app/domain/deadline/head-dates.ts";
import type { BoardColumn } from "#app/services/programme/read-planner.server.ts";

/** The head of a meeting's column: its day, its time, its dates, and that it cannot lawfully be held. */
export function MeetingHead({
  column: { load, dates, unlawful },
  meeting,
}: {
  column: BoardColumn;
  meeting: NonNullable<BoardColumn["meeting"]>;
}) {
  return (
    <div className="app-board__head">
      <div className="app-board__title">
        <h2 className="app-board__day" id={`column-${meeting.reference}`}>
          <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
            {meeting.day}
          </a>
        </h2>
        {meeting.state === "provisional" ? (
          <MeetingStateTag state={meeting.state} />
        ) : (
          <span className="app-board__facts">{meeting.ahead}</span>
        )}
      </div>
      <CapacityBar load={load} id={meeting.reference} />
      <p className={`app-board__load${isOver(load) ? " app-over" : ""}`}>{loadText(load)}</p>
      {meeting.coming ? <p className="app-board__facts app-board__away">{meeting.coming}</p> : null}
      {dates.length > 0 ? (
        <ul className="app-board__dates">
          {dates.map((date) => (
            <DateOfHead key={date.label} date={date} />
          ))}
        </ul>
      ) : null}
      {unlawful ? <NotLawfulNote unlawful={unlawful} /> : null}
    </div>
  );
}

function DateOfHead({ date: { label, rest, day, code, words } }: { date: HeadDate }) {
  return (
    <li className={`app-board__date app-board__date--${code}`}>
      <span>
        {label}
        {rest ? <span className="govuk-visually-hidden">{rest}</span> : null}
      </span>{" "}
      <span>{day}</span>
      {words ? <span>{` ${words}`}</span> : null}
    </li>
  );
}
