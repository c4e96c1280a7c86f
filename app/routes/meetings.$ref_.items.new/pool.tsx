import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { named } from "#app/domain/references.ts";

/** The items that wait for a meeting, each with the way to put it on one. */
export function Pool({ items }: { items: readonly { reference: string; title: string; minutes: number }[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">From the items not scheduled</h2>
      {items.length === 0 ? (
        <p className="govuk-body">
          No item is waiting that can be put on this meeting. An approved theme gets an item from{" "}
          <a className="govuk-link" href="/themes?state=approved">
            its own page
          </a>
          .
        </p>
      ) : (
        <ul className="govuk-list">
          {items.map((item) => (
            <li key={item.reference}>
              <a className="govuk-link" href={`/items/${item.reference}/schedule`}>
                {named(item.title, item.reference)}
              </a>
              , {minuteText(item.minutes)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
