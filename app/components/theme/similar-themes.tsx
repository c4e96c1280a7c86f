import { named } from "#app/domain/references.ts";
export type SimilarTheme = {
  reference: string;
  title: string;
  bodyName: string;
  stateWords: string | null;
};

/** Themes that may be about the same: a warning, never a block. `advice` is what to do about one that is. */
export function SimilarThemes({
  similar,
  heading,
  advice,
}: {
  similar: readonly SimilarTheme[];
  heading: string;
  advice?: string;
}) {
  if (similar.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="similar">
      <h2 className="govuk-heading-s" id="similar">
        {heading}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {similar.map((theme) => (
          <li key={theme.reference}>
            <a className="govuk-link" href={`/themes/${theme.reference}`}>
              {named(theme.title, theme.reference)}
            </a>
            , {theme.bodyName}
            {theme.stateWords ? ` (${theme.stateWords.toLowerCase()})` : null}
          </li>
        ))}
      </ul>
      {advice ? <p className="govuk-body">{advice}</p> : null}
    </section>
  );
}
