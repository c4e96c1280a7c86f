import { STANDING_KIND_LABELS, type StandingKind } from "#app/domain/administration/standing-item.ts";

type Item = { id: number; position: number; title: string; kind: StandingKind; minutes: number };

/** The standing items that open, or that close, the agenda. */
export function StandingTable({
  caption,
  items,
  home,
  mayChange,
}: {
  caption: string;
  items: readonly Item[];
  home: string;
  mayChange: boolean;
}) {
  if (items.length === 0) return null;
  return (
    <div className="app-scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Order", "Title", "Kind", "Time (minutes)", ...(mayChange ? ["Change"] : [])].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {items.map((item) => (
            <tr className="govuk-table__row" key={item.id}>
              <td className="govuk-table__cell">{item.position}</td>
              <th scope="row" className="govuk-table__header">
                {item.title}
              </th>
              <td className="govuk-table__cell">{STANDING_KIND_LABELS[item.kind]}</td>
              <td className="govuk-table__cell">{item.minutes}</td>
              {mayChange ? (
                <td className="govuk-table__cell">
                  <a className="govuk-link" href={`${home}/${item.id}/edit`}>
                    Edit<span className="govuk-visually-hidden"> {item.title}</span>
                  </a>{" "}
                  <a className="govuk-link" href={`${home}/${item.id}/ending`}>
                    Remove<span className="govuk-visually-hidden"> {item.title}</span>
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
