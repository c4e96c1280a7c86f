import { Part } from "#app/components/public-record/published-parts.tsx";

/** What the public may suggest, and where. */
export function SuggestATheme() {
  return (
    <Part id="suggest" title="Suggest a theme">
      <p className="govuk-body">
        Anyone may suggest what should be looked at. We cannot take individual complaints.{" "}
        <a className="govuk-link" href="/how-themes-are-chosen">
          How themes are chosen
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link govuk-!-font-weight-bold" href="/suggest">
          Suggest a theme
        </a>
      </p>
    </Part>
  );
}
