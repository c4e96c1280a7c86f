import { Say } from "#app/components/say.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";

/** The way to what became of a body's year, with its figures in short; nothing where nothing is published of it. */
export function WhatBecameOfIt({ results }: { results: { href: string; words: string | null } | null }) {
  if (!results) return null;
  return (
    <Part id="what-became-of-it" title={<Say of="story.became" />}>
      <p className="govuk-body">
        {results.words ? `${results.words}. ` : ""}
        <a className="govuk-link" href={results.href}>
          <Say of="story.all" />
        </a>
      </p>
    </Part>
  );
}
