import { describedBy } from "#app/components/form.tsx";
import { Labelled } from "#app/components/labelled.tsx";

type Props = {
  bodies: readonly { slug: string; name: string }[];
  body: string;
  from: string;
  badDay?: boolean;
};

/** Asks from which day on a meeting would be lawful, were the agenda to go out on a day. A plain question: nothing is saved. */
export function EarliestForm({ bodies, body, from, badDay = false }: Props) {
  const field = { id: "earliest-from", error: badDay ? "Enter a date that exists. Today is shown." : undefined };
  return (
    <form method="get" action="/deadlines/earliest" className="app-earliest">
      {bodies.length > 1 ? (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="earliest-body">
            Body
          </label>
          <select className="govuk-select" id="earliest-body" name="body" defaultValue={body}>
            {bodies.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <input type="hidden" name="body" value={body} />
      )}
      <Labelled field={field} label="If the agenda goes out on">
        <input
          className="govuk-input govuk-input--width-10"
          id={field.id}
          name="from"
          type="date"
          defaultValue={from}
          aria-describedby={describedBy(field.id, null, field.error)}
        />
      </Labelled>
      <button className="govuk-button govuk-button--secondary" data-module="govuk-button">
        Find the earliest meeting
      </button>
    </form>
  );
}
