import { Tag } from "#app/components/page-parts.tsx";
import { firstSentence } from "#app/domain/public-text.ts";

export type Results = {
  href: string;
  figures: readonly { count: number; words: string }[];
  shown: readonly { reference: string; href: string; wording: string; statusWords: string }[];
};

/** What came of a year in figures, with what is late first and the way to all of it; nothing where nothing is published. */
export function ResultsInShort({ results }: { results: Results | null }) {
  if (!results) return null;
  return (
    <section className="app-card" aria-labelledby="what-came-of-it">
      <h2 className="govuk-heading-m" id="what-came-of-it">
        What came of it
      </h2>
      {results.figures.length > 0 ? (
        <ul className="app-numbers">
          {results.figures.map(({ count, words }) => (
            <li key={words}>
              <b>{count}</b> {words}
            </li>
          ))}
        </ul>
      ) : null}
      {results.shown.length > 0 ? (
        <ul className="govuk-list app-later">
          {results.shown.map(({ reference, href, wording, statusWords }) => (
            <li key={reference} className="app-later__one">
              <a className="govuk-link" href={href}>
                {firstSentence(wording)}
              </a>{" "}
              <Tag words={statusWords} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={results.href}>
          What was decided, answered, recommended and done
        </a>
      </p>
    </section>
  );
}
