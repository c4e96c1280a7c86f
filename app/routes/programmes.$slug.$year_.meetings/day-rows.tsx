import { TextField } from "#app/components/fields.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";

const ROWS = 8;

/** The days, each with what speaks against it beside it. */
export function DayRows({ warned }: { warned: Record<string, readonly string[]> }) {
  return (
    <ol className="govuk-list app-day-rows">
      {Array.from({ length: ROWS }, (_, at) => at + 1).map((number) => (
        <li key={number} className="app-day-rows__row">
          <TextField
            name={`meeting-${number}-day`}
            type="date"
            width={10}
            label={
              <>
                Date<span className="govuk-visually-hidden"> of meeting {number}</span>
              </>
            }
          />
          <TextField
            name={`meeting-${number}-time`}
            type="time"
            width={5}
            label={
              <>
                Time<span className="govuk-visually-hidden"> of meeting {number}</span> (optional)
              </>
            }
          />
          <RowWarnings on={warned[number]} />
        </li>
      ))}
    </ol>
  );
}

/** Beside the day that they are about; the first word is the day itself. */
function RowWarnings({ on }: { on: readonly string[] | undefined }) {
  const [day, ...warnings] = on ?? [];
  if (day === undefined || warnings.length === 0) return null;
  return (
    <div className="govuk-inset-text app-day-rows__warned">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{weekdayDateText(day)}</p>
      <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
        {warnings.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
