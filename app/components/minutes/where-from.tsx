import { dateText, instantText } from "#app/domain/calendar.ts";
import type { PassageKind } from "#app/domain/minutes/kept.ts";
import { PROPOSAL_LABELS } from "#app/domain/minutes/proposal.ts";

type Passage = {
  id: number;
  kind: PassageKind;
  words: string;
  href: string;
  meetsOn: string | null;
  broughtAt: string;
  broughtByName: string;
};

/** The words of the minutes that a record was made from, for the team; nothing where it was entered by hand. */
export function WhereFrom({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Where it came from</h2>
      {passages.map(({ id, kind, words, href, meetsOn, broughtAt, broughtByName }) => (
        <figure className="app-minutes__from" key={id}>
          <blockquote className="govuk-inset-text app-minutes__quote">{words}</blockquote>
          <figcaption className="govuk-hint">
            {PROPOSAL_LABELS[kind]}:{" "}
            <a className="govuk-link" href={href}>
              {meetsOn ? `minutes of ${dateText(meetsOn)}` : "minutes"}
            </a>
            , brought in by {broughtByName} on {instantText(broughtAt)}
          </figcaption>
        </figure>
      ))}
    </>
  );
}
