import type { WeighedData } from "./data.ts";
import { StaysList } from "./stays.tsx";

/** What a plan would be made from. */
export function Weighed({ weighed, availability }: { weighed: WeighedData; availability: string }) {
  const { meetings, placed, waiting, themes, stays } = weighed;
  const isAnybodyAway = meetings.some(({ away }) => away !== null);
  return (
    <>
      <h2 className="govuk-heading-m">What will be weighed</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{counted(waiting, "item waits", "items wait")} for a meeting</li>
        <li>{counted(themes, "approved theme", "approved themes")} without an item</li>
        <li>
          {counted(placed, "item", "items")} on meetings to come that may move, where that helps more than it disturbs
        </li>
        <li>
          {isAnybodyAway
            ? "who of those that they need cannot come, beside each meeting"
            : "nobody whom they need is known to be away on these days"}{" "}
          (
          <a className="govuk-link" href={availability}>
            who cannot come when
          </a>
          )
        </li>
      </ul>
      <h3 className="govuk-heading-s">Meetings, with the time that their other business leaves</h3>
      {meetings.length === 0 ? <p className="govuk-body">No meeting of this year is to come: add one first.</p> : null}
      <ul className="govuk-list">
        {meetings.map(({ id, day, minutes, away }) => (
          <li key={id}>
            <a className="govuk-link" href={id.startsWith("M-") ? `/meetings/${id}` : undefined}>
              {day}
            </a>
            : {minutes}
            {away ? `; ${away}` : null}
          </li>
        ))}
      </ul>
      {stays.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">What stays as it is</h3>
          <StaysList stays={stays} />
        </>
      ) : null}
    </>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
