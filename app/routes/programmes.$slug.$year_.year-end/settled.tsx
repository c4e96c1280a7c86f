import type { SerializeFrom } from "@remix-run/node";
import type { YearEndView } from "#app/services/year-end/read-year-end.server.ts";

type Row = SerializeFrom<YearEndView>["settled"][number];

/** What was decided of the year's unfinished things: how, why, by whom and when. */
export function Settled({ settled }: { settled: readonly Row[] }) {
  if (settled.length === 0) return null;
  return (
    <div className="app-scroll-x" role="region" aria-label="Settled" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">Settled: {settled.length}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["What", "How", "Reason", "Who and when"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {settled.map((row) => (
            <tr className="govuk-table__row" key={row.id}>
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={row.href}>
                  {row.reference} {row.title}
                </a>
              </th>
              <td className="govuk-table__cell">
                {row.words}
                {row.toBodyName ? ` to ${row.toBodyName}` : ""}
                {row.to ? (
                  <>
                    {" "}
                    as{" "}
                    <a className="govuk-link" href={row.to.href}>
                      {row.to.reference}
                    </a>
                  </>
                ) : null}
              </td>
              <td className="govuk-table__cell">{row.reason}</td>
              <td className="govuk-table__cell">{row.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
