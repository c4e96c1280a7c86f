import { PartPages } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { OWNER_LINK_STATES, type OwnerLinkState } from "#app/domain/follow-up/owner-link.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

type Link = {
  id: number;
  owner: string;
  madeOn: string;
  endsOn: string;
  by: string;
  state: OwnerLinkState;
  references: readonly string[];
  more: number;
  mayTakeBack: boolean;
};

/** The links made before, what became of each, and the way to withdraw one that still waits: a page of them. */
export function LinksMade({ links: { rows, ...of }, here }: { links: Paged<Link>; here: string }) {
  if (rows.length === 0) return null;
  return (
    <>
      <SmallTable
        label="Links made"
        id="links"
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { label: "Owner", names: true, cell: ({ owner }) => owner },
          {
            label: "About",
            cell: ({ references, more }) => (
              <>
                <References references={references} />
                {more > 0 ? ` and ${more} more` : null}
              </>
            ),
          },
          { label: "Made", cell: ({ madeOn, by }) => `${dateText(madeOn)}, by ${by}` },
          { label: "Until", cell: ({ endsOn }) => dateText(endsOn) },
          { label: "State", cell: ({ state }) => <Tag words={OWNER_LINK_STATES[state].words} /> },
          {
            label: "Action",
            cell: (link) =>
              link.mayTakeBack ? (
                <a className="govuk-link app-chase__link" href={`/follow-ups/chase/${link.id}/taking-back`}>
                  Withdraw<span className="govuk-visually-hidden"> the link for {link.owner}</span>
                </a>
              ) : null,
          },
        ]}
      />
      <PartPages of={of} here={here} part="links" title="Links made" />
    </>
  );
}

function References({ references }: { references: readonly string[] }) {
  return references.map((ref, index) => (
    <span key={ref}>
      {index > 0 ? ", " : ""}
      <a className="govuk-link" href={`/follow-ups/${ref}`}>
        follow-up {ref}
      </a>
    </span>
  ));
}
