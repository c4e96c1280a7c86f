import { Card } from "#app/components/card.tsx";
import { Say } from "#app/components/say.tsx";

/** What the public may suggest, and where. */
export function SuggestATheme() {
  return (
    <Card id="suggest" title={<Say of="home.suggest" />}>
      <p className="govuk-body">
        <Say of="home.suggestWho" />
      </p>
      <p className="app-suggest">
        <a className="govuk-button" href="/suggest" role="button" draggable="false">
          <Say of="choosing.suggest" />
        </a>
        <a className="govuk-link" href="/how-themes-are-chosen">
          <Say of="choosing.title" />
        </a>
      </p>
    </Card>
  );
}
