export type SimilarTheme = {
  reference: string;
  title: string;
  bodyName: string;
  stateWords: string | null;
};

/** Themes that may be about the same: a warning, never a block. */
export function SimilarThemes({ similar }: { similar: readonly SimilarTheme[] }) {
  if (similar.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="similar">
      <h2 className="govuk-heading-s" id="similar">
        Is it one of these already?
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {similar.map((theme) => (
          <li key={theme.reference}>
            <a className="govuk-link" href={`/themes/${theme.reference}`}>
              {theme.reference} {theme.title}
            </a>
            , {theme.bodyName}
            {theme.stateWords ? ` (${theme.stateWords.toLowerCase()})` : null}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        If one is the same, adding your support or a question to it may do more. You can still send yours.
      </p>
    </section>
  );
}
