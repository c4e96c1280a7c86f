import type { Key } from "#app/domain/home/keys.ts";

/** The keys of one page, each with what it does. */
export function KeyTable({ words, keys }: { words: string; keys: readonly Key[] }) {
  return (
    <table className="govuk-table app-keys">
      <caption className="govuk-table__caption govuk-table__caption--s">{words}</caption>
      <tbody className="govuk-table__body">
        {keys.map(({ press, does }) => (
          <tr className="govuk-table__row" key={press.join(" ")}>
            <th scope="row" className="govuk-table__header app-keys__press">
              {press.map((one, at) => (
                <span key={one}>
                  {at > 0 ? " or " : ""}
                  <kbd className="app-key">{one}</kbd>
                </span>
              ))}
            </th>
            <td className="govuk-table__cell">{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
