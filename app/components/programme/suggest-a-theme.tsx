/** What the public may suggest, and where. */
export function SuggestATheme() {
  return (
    <section className="app-card" aria-labelledby="suggest">
      <h2 className="govuk-heading-m" id="suggest">
        What should we look at?
      </h2>
      <p className="govuk-body">Anyone may suggest a theme. We cannot take individual complaints.</p>
      <p className="app-suggest">
        <a className="govuk-button" href="/suggest" role="button" draggable="false">
          Suggest a theme
        </a>
        <a className="govuk-link" href="/how-themes-are-chosen">
          How themes are chosen
        </a>
      </p>
    </section>
  );
}
