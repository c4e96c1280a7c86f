import { Tag } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";

type Own = {
  href: string;
  bodyName: string;
  yearLabel: string;
  state: string;
  stateWords: string;
  hint: string;
};

/** The programmes of the reader's own bodies, drafts among them. */
export function OwnProgrammes({ programmes }: { programmes: readonly Own[] }) {
  return (
    <Part id="own" title="Programmes of your bodies">
      {programmes.length === 0 ? (
        <p className="govuk-body">
          None of your bodies has a programme yet.{" "}
          <a className="govuk-link" href="/programmes/new">
            Start a work programme
          </a>
        </p>
      ) : (
        <div className="app-scroll-x" role="region" aria-label="Programmes of your bodies" tabIndex={0}>
          <table className="govuk-table">
            <caption className="govuk-visually-hidden">Programmes of your bodies and their state</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                <th scope="col" className="govuk-table__header">
                  Programme
                </th>
                <th scope="col" className="govuk-table__header">
                  State
                </th>
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {programmes.map((programme) => (
                <tr className="govuk-table__row" key={programme.href}>
                  <th scope="row" className="govuk-table__header">
                    <a className="govuk-link" href={programme.href}>
                      {programme.bodyName} {programme.yearLabel}
                    </a>
                  </th>
                  <td className="govuk-table__cell">
                    <Tag words={programme.stateWords} /> {programme.hint}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}
