import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";

/** Two ways to put something on the agenda: new business, or an item that waits for a meeting. */
export function AddItems({
  meeting,
  pool,
}: {
  meeting: string;
  pool: readonly { reference: string; title: string; minutes: number }[];
}) {
  return (
    <section aria-labelledby="add" className="app-no-print">
      <h2 className="govuk-heading-m" id="add">
        Add to the agenda
      </h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/meetings/${meeting}/items/new`}>
          Add an item
        </a>
      </p>
      {pool.length === 0 ? null : (
        <form method="get" action={`/meetings/${meeting}/agenda/addition`} className="app-inline-form">
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="item">
              From the items not scheduled
            </label>
            <select className="govuk-select" id="item" name="item">
              {pool.map(({ reference, title, minutes }) => (
                <option key={reference} value={reference}>
                  {title} ({minuteText(minutes)})
                </option>
              ))}
            </select>
          </div>
          <button className="govuk-button govuk-button--secondary">Add to this agenda</button>
        </form>
      )}
    </section>
  );
}
