import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { YearWindow } from "./window-data.ts";

/** The statutory business of the year: between which days a meeting has to take it, and which does. */
export function WindowTable({ windows }: { windows: readonly YearWindow[] }) {
  return (
    <div className="app-scroll-x" role="region" aria-label="Statutory business of the year" tabIndex={0}>
      <table className="govuk-table app-rules">
        <caption className="govuk-table__caption govuk-table__caption--m">Statutory business of the year</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Business", "A meeting is needed", "The meeting"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {windows.map((window) => (
            <tr className="govuk-table__row" key={`${window.ruleId} ${window.to}`}>
              <th scope="row" className="govuk-table__header">
                {window.title}
              </th>
              <td className="govuk-table__cell">
                From {weekdayDateText(window.from)} to {weekdayDateText(window.to)}
                <p className="app-rules__note">{window.words}</p>
              </td>
              <td className="govuk-table__cell">
                <MeetingOf window={window} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeetingOf({ window: { meeting, kind, place } }: { window: YearWindow }) {
  if (!meeting)
    return kind === "reserve" ? "No date kept free" : <strong>No meeting falls between these dates yet</strong>;
  return (
    <>
      <a className="govuk-link" href={`/meetings/${reference("meeting", meeting.id)}`}>
        {dateText(meeting.meetsOn)}
      </a>
      {place === "in_time" ? ", on an agenda" : ""}
    </>
  );
}
