import { mostOf, type Criterion } from "#app/domain/scoring/schemes.ts";

/** What each criterion of a set asks, and the points it gives. */
export function CriteriaTable({ caption, criteria }: { caption: string; criteria: readonly Criterion[] }) {
  return (
    <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">
          {caption}: at most {mostOf(criteria)} points
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Letter", "Criterion", "What it asks", "Points"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {criteria.map((criterion) => (
            <tr className="govuk-table__row" key={criterion.name}>
              <td className="govuk-table__cell">{criterion.letter}</td>
              <th scope="row" className="govuk-table__header">
                {criterion.name}
              </th>
              <td className="govuk-table__cell">{criterion.meaning}</td>
              <td className="govuk-table__cell app-nowrap">
                {criterion.mostPoints === 1 ? "0 or 1" : `0 to ${criterion.mostPoints}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
