import { Tag } from "#app/components/page-parts.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { OWN_IMPORT_STATES, type OwnImportState } from "#app/domain/own-sheet/states.ts";

type Table = {
  id: number;
  fileName: string;
  bodyName: string;
  what: string;
  state: OwnImportState;
  broughtAt: string;
  broughtByName: string;
};

/** What was brought in: what waits first, then the newest. */
export function BroughtIn({ tables }: { tables: readonly Table[] }) {
  if (tables.length === 0) return null;
  return (
    <div className="app-scroll-x" role="region" aria-label="What was brought in" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">
          What was brought in: waiting first, then the newest
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Table", "Body", "Brought in by", "Status"].map((heading) => (
              <th className="govuk-table__header" scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {tables.map((table) => (
            <tr className="govuk-table__row" key={table.id}>
              <th className="govuk-table__header" scope="row">
                <a className="govuk-link app-import__name" href={addressOf(table)}>
                  {table.fileName}
                </a>
                {table.what ? `, ${table.what}` : ""}
              </th>
              <td className="govuk-table__cell">{table.bodyName}</td>
              <td className="govuk-table__cell">
                {table.broughtByName}, {instantText(table.broughtAt)}
              </td>
              <td className="govuk-table__cell">
                <Tag words={OWN_IMPORT_STATES[table.state].words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function addressOf({ id, state }: Table): string {
  return state === "draft" ? `/bring-in/${id}/columns` : `/bring-in/${id}`;
}
