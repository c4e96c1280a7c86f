import { instantText } from "#app/domain/calendar.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { PassageKind } from "#app/domain/minutes/kept.ts";
import { PROPOSAL_LABELS } from "#app/domain/minutes/proposal.ts";

type Passage = {
  id: number;
  kind: PassageKind;
  words: string;
  href: string;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  broughtAt: string;
  broughtByName: string;
};

/** What ModernGov or a calendar said of it. */
type Source = { id: number; words: string; href: string; at: string; name: string };

/** The words of the minutes, or of what else was brought in, that a record was made from, for the team; nothing where it was entered by hand. */
export function WhereFrom({ passages, sources = [] }: { passages: readonly Passage[]; sources?: readonly Source[] }) {
  if (passages.length + sources.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Where it came from</h2>
      {passages.map(({ id, kind, words, href, meetsOn, dateBasis, broughtAt, broughtByName }) => (
        <figure className="app-minutes__from" key={id}>
          <blockquote className="govuk-inset-text app-minutes__quote">{words}</blockquote>
          <figcaption className="govuk-hint">
            {PROPOSAL_LABELS[kind]}:{" "}
            <a className="govuk-link" href={href}>
              {meetsOn ? `minutes of ${meetingDay({ meetsOn, dateBasis })}` : "minutes"}
            </a>
            , brought in by {broughtByName} on {instantText(broughtAt)}
          </figcaption>
        </figure>
      ))}
      {sources.map(({ id, words, href, at, name }) => (
        <figure className="app-minutes__from" key={`source-${id}`}>
          <blockquote className="govuk-inset-text app-minutes__quote">{words}</blockquote>
          <figcaption className="govuk-hint">
            <a className="govuk-link" href={href}>
              Brought in by {name}
            </a>{" "}
            on {instantText(at)}
          </figcaption>
        </figure>
      ))}
    </>
  );
}
