import { Facts } from "#app/components/page-parts.tsx";
import type { ThemeScoring } from "#app/services/scoring/read-theme-scoring.server.ts";
import { named } from "#app/domain/references.ts";

/** How the theme was scored and where it was placed, in the rounds it was put to. */
export function ScoresInShort({ scoring }: { scoring: readonly ThemeScoring[] }) {
  if (scoring.length === 0) return null;
  return (
    <section aria-labelledby="scores">
      <h2 className="govuk-heading-m" id="scores">
        Scores
      </h2>
      {scoring.map((one) => (
        <Facts
          key={one.round.reference}
          facts={[
            {
              term: "Round",
              value: (
                <>
                  <a className="govuk-link" href={`/scoring/${one.round.reference}`}>
                    {named(one.round.title, one.round.reference)}
                  </a>
                  , {one.round.year}, {one.round.stateWords}
                </>
              ),
            },
            { term: `The panel, out of ${one.most}`, value: one.panel },
            { term: "Your total", value: one.mine },
            {
              term: "Place",
              value: one.how === "suggested" ? `${one.place} (suggested by the scores)` : one.place,
            },
            { term: "Why", value: one.why },
          ]}
        />
      ))}
    </section>
  );
}
