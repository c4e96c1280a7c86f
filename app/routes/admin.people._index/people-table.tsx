import { AccountTag } from "#app/components/account/account-tag.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";

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
    <SmallTable
      label="People"
      caption={caption}
      size="s"
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          label: "Name",
          names: true,
          cell: ({ id, name, description }) => (
            <>
              <a className="govuk-link" href={`/admin/people/${id}`}>
                {name}
              </a>
              {description ? <div className="govuk-hint">{description}</div> : null}
            </>
          ),
        },
        { label: "E-mail address", className: "app-breaks", cell: ({ email }) => email ?? "none" },
        { label: "Account", cell: (person) => <AccountTag account={person} /> },
      ]}
    />
  );
}
