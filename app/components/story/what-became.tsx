import { Tag } from "#app/components/page-parts.tsx";
import { Say, Told } from "#app/components/say.tsx";
import type { BecameLine } from "#app/domain/story/became-line.ts";

/** What became of a theme in a few lines: when, what, and how it stands. */
export function WhatBecame({ lines }: { lines: readonly BecameLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="app-became" aria-labelledby="what-became">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id="what-became">
        <Say of="story.became" />
      </h2>
      <BecameLines lines={lines} />
    </section>
  );
}

/** The lines alone, where a heading names the theme. */
export function BecameLines({ lines }: { lines: readonly BecameLine[] }) {
  return (
    <ol className="app-three">
      {lines.map(({ when, words, to, tag, isLate }, at) => (
        <li key={at} className="app-three__line">
          <strong className="app-three__when">{when}</strong>
          <span>
            <Told words={words} />
            {to ? (
              <>
                {" "}
                <a className="govuk-link" href={to.href}>
                  {to.words}
                </a>
                .
              </>
            ) : null}
          </span>
          {tag ? <Tag words={tag} mark={isLate ? "late" : undefined} /> : null}
        </li>
      ))}
    </ol>
  );
}
