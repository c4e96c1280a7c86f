import { Form } from "#app/components/form.tsx";

type Line = { id: number; who: string; days: string; by: string; mayRemove: boolean };

/** The days that are kept, each with whom or which body they are about, who entered them, and the button that removes them. */
export function AbsenceList({ lines, about, home }: { lines: readonly Line[]; about: string; home: string }) {
  if (lines.length === 0) return <p className="govuk-body">No days have been entered.</p>;
  return (
    <div className="app-scroll-x" role="region" aria-label="Days entered" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-visually-hidden">Days entered</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[about, "Days", "Entered by", "Change"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {lines.map(({ id, who, days, by, mayRemove }) => (
            <tr className="govuk-table__row" key={id}>
              <th scope="row" className="govuk-table__header">
                {who}
              </th>
              <td className="govuk-table__cell">{days}</td>
              <td className="govuk-table__cell">{by}</td>
              <td className="govuk-table__cell">
                {mayRemove ? (
                  <Form action={`${home}/${id}/removal`}>
                    <button className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
                      Remove
                      <span className="govuk-visually-hidden">
                        {" "}
                        {who}: {days}
                      </span>
                    </button>
                  </Form>
                ) : (
                  "Only they can remove it"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
