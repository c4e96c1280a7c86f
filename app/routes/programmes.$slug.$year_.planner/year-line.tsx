import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { MeetingInLine, MonthOfYear } from "#app/domain/programme/year-line.ts";

/** The year as a map above the board: its months, each with its meetings and how full they are. */
export function YearLine({ months }: { months: readonly MonthOfYear[] }) {
  return (
    <nav aria-label="The year by months">
      <ol className="app-year-line">
        {months.map(({ key, words, isNow, meetings }) => (
          <li
            key={key}
            className={`app-year-line__month${isNow ? " app-year-line__month--now" : ""}`}
            aria-current={isNow ? "date" : undefined}
          >
            {meetings.length === 0 ? words : meetings.map((meeting) => <InLine key={meeting.reference} {...meeting} />)}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function InLine({ reference, day, stands, words, over, load }: MeetingInLine) {
  const isToCome = stands === "to come";
  return (
    <span className={`app-year-line__meeting${isToCome ? " app-year-line__meeting--coming" : ""}`}>
      <span className="app-year-line__words">
        <a className="govuk-link" href={isToCome ? `#column-${reference}` : `/meetings/${reference}`}>
          {day}
        </a>
        <span className={over ? "app-over" : undefined}>{words}</span>
      </span>
      {isToCome ? <CapacityBar load={load} id={`line-${reference}`} /> : null}
    </span>
  );
}
