import { Part } from "#app/components/public-record/published-parts.tsx";

/** The way to what came of a body's year, with its figures in short; nothing where nothing is published of it. */
export function WhatCameOfIt({ results }: { results: { href: string; words: string | null } | null }) {
  if (!results) return null;
  return (
    <Part id="what-came-of-it" title="What came of it">
      <p className="govuk-body">
        {results.words ? `${results.words}. ` : ""}
        <a className="govuk-link" href={results.href}>
          What was decided, answered, recommended and done
        </a>
      </p>
    </Part>
  );
}
