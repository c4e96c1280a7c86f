import { dateText } from "#app/domain/calendar.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import type { Paged } from "#app/domain/pages.ts";
import { PartPages } from "#app/components/part-pages.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";

type Part = {
  id: number;
  personId: number;
  personName: string;
  role: Role;
  fromOn: string;
  untilOn: string | null;
};

/** Who has which role, from when to when: a page of them. */
export function Parts({
  id,
  caption,
  parts: { rows, ...of },
  here,
  home,
  mayEnd,
}: {
  id: string;
  caption: string;
  parts: Paged<Part>;
  here: string;
  home: string;
  mayEnd: boolean;
}) {
  return (
    <>
      <SmallTable
        label={caption}
        id={id}
        rows={rows}
        keyOf={(part) => part.id}
        columns={[
          { label: "Name", names: true, cell: ({ personName }) => personName },
          { label: "Role", cell: ({ role }) => ROLE_LABELS[role] },
          { label: "From", cell: ({ fromOn }) => dateText(fromOn) },
          { label: "Last day", cell: (part) => <LastDay part={part} home={mayEnd ? home : null} /> },
        ]}
      />
      <PartPages of={of} here={here} part={id} title={caption} />
    </>
  );
}

function LastDay({ part, home }: { part: Part; home: string | null }) {
  return (
    <>
      {part.untilOn ? dateText(part.untilOn) : "none set"}
      {home ? (
        <>
          {" "}
          <a className="govuk-link" href={`${home}/${part.id}/ending`}>
            Set the last day
            <span className="govuk-visually-hidden">
              {" "}
              of {part.personName} as {ROLE_LABELS[part.role]}
            </span>
          </a>
        </>
      ) : null}
    </>
  );
}
