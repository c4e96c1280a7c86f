import type { SerializeFrom } from "@remix-run/node";
import { PartPages } from "#app/components/part-pages.tsx";
import type { YearEndView } from "#app/services/year-end/read-year-end.server.ts";

type Props = { settled: SerializeFrom<YearEndView>["settled"]; here: string };

/** What was decided of the year's unfinished things: how, why, by whom and when. */
export function Settled({ settled, here }: Props) {
  if (settled.total === 0) return null;
  return (
    <>
      <div className="app-scroll-x" id="settled" role="region" aria-label="Settled" tabIndex={0}>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--m">Settled: {settled.total}</caption>
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
            {settled.rows.map((row) => (
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
      <PartPages of={settled} here={here} part="settled" title="Settled" />
    </>
  );
}
