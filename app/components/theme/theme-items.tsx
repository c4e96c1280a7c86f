import { meetingDay } from "#app/domain/meeting/day.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { reference } from "#app/domain/references.ts";

export type ThemeItem = {
  id: number;
  title: string;
  minutes: number;
  state: ItemState;
  meetingId: number | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
};

/** A theme's agenda items: the meeting each is on, how long, and how it stands. */
export function ThemeItems({ items }: { items: readonly ThemeItem[] }) {
  return (
    <div className="app-scroll-x" role="region" aria-label="Agenda items" tabIndex={0} id="items">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">Agenda items</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              Item
            </th>
            <th scope="col" className="govuk-table__header">
              Meeting
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              Time (minutes)
            </th>
            <th scope="col" className="govuk-table__header">
              State
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={`/items/${reference("item", item.id)}`}>
                  {reference("item", item.id)} {item.title}
                </a>
              </th>
              <td className="govuk-table__cell">
                <MeetingLink item={item} />
              </td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{item.minutes}</td>
              <td className="govuk-table__cell">{ITEM_STATES[item.state].words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeetingLink({ item }: { item: ThemeItem }) {
  if (item.meetingId === null || item.meetsOn === null) return <>Not on a meeting</>;
  return (
    <a className="govuk-link" href={`/meetings/${reference("meeting", item.meetingId)}`}>
      {meetingDay(item)}
    </a>
  );
}
