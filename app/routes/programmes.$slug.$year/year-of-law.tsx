import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { WorkingData } from "./working-data.ts";

type YearWindow = WorkingData["windows"][number];

/** What the law asks the body to do this year: between which days, at which meeting, and whether an agenda has it. */
export function YearOfLaw({ windows, address }: { windows: readonly YearWindow[]; address: string }) {
  if (windows.length === 0) return null;
  return (
    <section aria-labelledby="law">
      <h2 className="govuk-heading-m" id="law">
        What the law requires this year
      </h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {windows.map((window) => (
          <li key={`${window.ruleId} ${window.to}`}>
            <strong>{window.title}</strong>
            {window.subject ? ` (${window.subject.toLowerCase()})` : ""}: between {weekdayDateText(window.from)} and{" "}
            {weekdayDateText(window.to)}. {window.words} <MeetingOf window={window} address={address} />{" "}
            <ItemOf window={window} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeetingOf({ window: { meeting, kind, over }, address }: { window: YearWindow; address: string }) {
  if (meeting) {
    return (
      <>
        The{" "}
        <a className="govuk-link" href={`/meetings/${reference("meeting", meeting.id)}`}>
          meeting of {dateText(meeting.meetsOn)}
        </a>{" "}
        {over ? "fell" : "falls"} here.
      </>
    );
  }
  if (over) return <strong>No meeting fell between these dates.</strong>;
  return (
    <>
      {kind === "reserve" ? "No date is kept free." : <strong>No meeting falls between these dates.</strong>}{" "}
      <a className="govuk-link" href={`${address}/meetings`}>
        Plan the year’s meetings<span className="govuk-visually-hidden"> between these dates</span>
      </a>
      .
    </>
  );
}

function ItemOf({ window: { item, place, kind, over } }: { window: YearWindow }) {
  if (!item || place === "none")
    return kind === "reserve" ? null : <>{over ? "No agenda item is recorded for it." : "It is on no agenda yet."}</>;
  return (
    <>
      <a className="govuk-link" href={`/items/${reference("item", item.id)}`}>
        The agenda item {reference("item", item.id)}
      </a>{" "}
      {place === "waits" ? (
        "takes it, and is waiting for a meeting."
      ) : (
        <>
          takes it on {dateText(item.meetsOn ?? "")}
          {place === "outside" ? <strong>, outside these dates</strong> : null}.
        </>
      )}
    </>
  );
}
