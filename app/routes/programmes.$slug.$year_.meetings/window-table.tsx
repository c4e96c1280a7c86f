import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { YearWindow } from "./window-data.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

/** The statutory business of the year: between which days a meeting has to take it, and which does. */
export function WindowTable({ windows }: { windows: readonly YearWindow[] }) {
  return (
    <SmallTable
      label="Statutory business of the year"
      rows={windows}
      keyOf={({ ruleId, to }) => `${ruleId} ${to}`}
      columns={[
        { label: "Business", names: true, cell: ({ title }) => title },
        {
          label: "A meeting is needed",
          cell: ({ from, to, words }) => (
            <>
              From {weekdayDateText(from)} to {weekdayDateText(to)}
              <p className="app-rules__note">{words}</p>
            </>
          ),
        },
        { label: "The meeting", cell: (window) => <MeetingOf window={window} /> },
      ]}
    />
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
