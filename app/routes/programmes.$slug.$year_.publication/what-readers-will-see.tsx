import { Pagination } from "#app/components/pagination.tsx";
import { Bullets } from "#app/components/public-record/published-parts.tsx";
import { addressOfPage, type Paged } from "#app/domain/pages.ts";

type Props = {
  number: number;
  changes: Paged<string>;
  here: string;
  holds: { meetings: number; items: number; themes: number; questions: number };
};

/** What publishing will tell readers, in the words that they will read. */
export function WhatReadersWillSee({ number, changes, here, holds }: Props) {
  return (
    <>
      <p className="govuk-body">
        The public will see {count(holds.meetings, "meeting")}, {count(holds.items, "item")},{" "}
        {count(holds.themes, "theme")} and {count(holds.questions, "agreed question")}. Drafts, themes that are not
        approved, sensitive records, officers' notes, questions that are not agreed, and changes and additions that the
        chair has not approved are not published.
      </p>
      <h2 className="govuk-heading-m">What the public will be told has changed</h2>
      {changes.pages > 1 ? <p className="govuk-body">{changes.total} changes</p> : null}
      {changes.total > 0 ? <Bullets of={changes.rows} /> : <p className="govuk-body">{noWords(number)}</p>}
      <Pagination
        page={changes.page}
        pages={changes.pages}
        href={(page) => addressOfPage(here, page)}
        label="Pages of what has changed"
      />
    </>
  );
}

function noWords(number: number): string {
  if (number === 1) return "This is the first release: everything in it is new.";
  return "No changes to list: what is shown is brought up to date.";
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
