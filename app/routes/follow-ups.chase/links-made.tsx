import { PartPages } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { OWNER_LINK_STATES, type OwnerLinkState } from "#app/domain/follow-up/owner-link.ts";

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
      <div className="app-scroll-x" role="region" aria-label="Links made" tabIndex={0} id="links">
        <table className="govuk-table app-table-compact">
          <caption className="govuk-table__caption govuk-table__caption--m">Links made</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Owner", "About", "Made", "Until", "State", "Action"].map((words) => (
                <th key={words} scope="col" className="govuk-table__header">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map((link) => (
              <tr key={link.id} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {link.owner}
                </th>
                <td className="govuk-table__cell">
                  <References references={link.references} />
                  {link.more > 0 ? ` and ${link.more} more` : null}
                </td>
                <td className="govuk-table__cell">
                  {dateText(link.madeOn)}, by {link.by}
                </td>
                <td className="govuk-table__cell">{dateText(link.endsOn)}</td>
                <td className="govuk-table__cell">
                  <Tag words={OWNER_LINK_STATES[link.state].words} />
                </td>
                <td className="govuk-table__cell">
                  {link.mayTakeBack ? (
                    <a className="govuk-link app-chase__link" href={`/follow-ups/chase/${link.id}/taking-back`}>
                      Withdraw<span className="govuk-visually-hidden"> the link for {link.owner}</span>
                    </a>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PartPages of={of} here={here} part="links" title="Links made" />
    </>
  );
}

function References({ references }: { references: readonly string[] }) {
  return references.map((ref, index) => (
    <span key={ref}>
      {index > 0 ? ", " : ""}
      <a className="govuk-link" href={`/follow-ups/${ref}`}>
        {ref}
      </a>
    </span>
  ));
}
