import { isEndedTheme } from "#app/domain/theme/state-sets.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { ThemeView } from "#app/services/theme/read-theme.server.ts";

/** What the state means, and where it ended or came back, why. */
export function StateBanner({ theme }: { theme: ThemeView }) {
  const why = [theme.reasonLabel, theme.reasonWords].filter(Boolean).join(": ");
  if (!isEndedTheme(theme.state)) {
    return (
      <>
        <p className="govuk-body">{THEME_STATES[theme.state].hint}</p>
        {theme.reasonWords ? <p className="govuk-inset-text">Sent back by the chair: {theme.reasonWords}</p> : null}
      </>
    );
  }
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{THEME_STATES[theme.state].hint}</p>
      {why ? (
        <p className="govuk-body">
          <strong>Why:</strong> {why}
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${theme.reference}/history`}>
          Who decided, and when
        </a>
      </p>
    </div>
  );
}
