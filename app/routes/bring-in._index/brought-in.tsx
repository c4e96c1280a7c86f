import { Tag } from "#app/components/page-parts.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { OWN_IMPORT_STATES, type OwnImportState } from "#app/domain/own-sheet/states.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

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
    <SmallTable
      label="What was brought in"
      caption="What was brought in: waiting first, then the newest"
      rows={tables}
      keyOf={({ id }) => id}
      columns={[
        {
          label: "Table",
          names: true,
          cell: (table) => (
            <>
              <a className="govuk-link app-import__name" href={addressOf(table)}>
                {table.fileName}
              </a>
              {table.what ? `, ${table.what}` : ""}
            </>
          ),
        },
        { label: "Body", cell: ({ bodyName }) => bodyName },
        {
          label: "Brought in by",
          cell: ({ broughtByName, broughtAt }) => `${broughtByName}, ${instantText(broughtAt)}`,
        },
        { label: "Status", cell: ({ state }) => <Tag words={OWN_IMPORT_STATES[state].words} /> },
      ]}
    />
  );
}

function addressOf({ id, state }: Table): string {
  return state === "draft" ? `/bring-in/${id}/columns` : `/bring-in/${id}`;
}
