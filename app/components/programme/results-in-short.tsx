import { Card } from "#app/components/card.tsx";
import { FollowUpTag } from "#app/components/public-record/published-follow-ups.tsx";
import { Label, Say, Twin } from "#app/components/say.tsx";
import { firstSentence } from "#app/domain/public-text.ts";

export type Results = {
  href: string;
  figures: readonly { count: number; words: string }[];
  shown: readonly { reference: string; href: string; wording: string; statusWords: string; isLate: boolean }[];
};

/** What became of a year in figures, with what is late first and the way to all of it; nothing where nothing is published. */
export function ResultsInShort({ results }: { results: Results | null }) {
  if (!results) return null;
  return (
    <Card id="what-became-of-it" title={<Say of="story.became" />}>
      {results.figures.length > 0 ? (
        <ul className="app-numbers">
          {results.figures.map(({ count, words }) => (
            <li key={words}>
              <b>{count}</b> <Label of={words} />
            </li>
          ))}
        </ul>
      ) : null}
      {results.shown.length > 0 ? (
        <ul className="govuk-list app-later">
          {results.shown.map((followUp) => (
            <li key={followUp.reference} className="app-later__one">
              <a className="govuk-link" href={followUp.href}>
                <Twin en={firstSentence(followUp.wording)} />
              </a>{" "}
              <FollowUpTag followUp={followUp} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={results.href}>
          <Say of="story.all" />
        </a>
      </p>
    </Card>
  );
}
