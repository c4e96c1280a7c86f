import { Bullets } from "#app/components/public-record/published-parts.tsx";

type Props = {
  number: number;
  changes: readonly string[];
  holds: { meetings: number; items: number; themes: number; questions: number };
};

/** What publishing will tell readers, in the words that they will read. */
export function WhatReadersWillSee({ number, changes, holds }: Props) {
  return (
    <>
      <p className="govuk-body">
        The public will see {count(holds.meetings, "meeting")}, {count(holds.items, "item")},{" "}
        {count(holds.themes, "theme")} and {count(holds.questions, "agreed question")}. Drafts, themes that are not
        approved, sensitive records, officers' notes, questions that are not agreed, and changes and additions that the
        chair has not approved are not published.
      </p>
      <h2 className="govuk-heading-m">What the public will be told has changed</h2>
      {changes.length > 0 ? <Bullets of={changes} /> : <p className="govuk-body">{noWords(number)}</p>}
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
