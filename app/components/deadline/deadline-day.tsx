import { clockText, weekdayDateText } from "#app/domain/calendar.ts";

type Day = { on: string | null; atTime: string | null; better: string | null; about: string | null };

/** The last day in words with its weekday, and what to mind about it. */
export function DeadlineDay({ on, atTime, better, about }: Day) {
  if (on === null) return <>No date</>;
  return (
    <>
      <span className="app-deadline__last">
        {about ? "About " : ""}
        {weekdayDateText(on)}
        {atTime ? `, ${clockText(atTime)}` : ""}
      </span>
      {better ? <span className="app-deadline__note">Not a working day: act by {weekdayDateText(better)}</span> : null}
    </>
  );
}
