import { AccountTag } from "#app/components/account/account-tag.tsx";

type Person = {
  id: number;
  name: string;
  description: string;
  email: string | null;
  hasPassword: boolean;
  suspendedAt: string | null;
  administratorSinceAt: string | null;
};

/** People with the state of their accounts. The addresses are for administrators only. */
export function PeopleTable({ people, caption }: { people: readonly Person[]; caption: string }) {
  return (
    <div className="app-scroll-x" role="region" aria-label="People" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Name", "E-mail address", "Account"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {people.map((person) => (
            <tr className="govuk-table__row" key={person.id}>
              <th scope="row" className="govuk-table__header">
                <a className="govuk-link" href={`/admin/people/${person.id}`}>
                  {person.name}
                </a>
                {person.description ? <div className="govuk-hint">{person.description}</div> : null}
              </th>
              <td className="govuk-table__cell app-breaks">{person.email ?? "none"}</td>
              <td className="govuk-table__cell">
                <AccountTag account={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
