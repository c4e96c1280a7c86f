import type { ReactNode } from "react";

/** Where a record's form asks for its Welsh; left out where its body publishes in English alone. */
export function WelshFields({ children }: { children: ReactNode }) {
  return (
    <fieldset className="govuk-fieldset" aria-describedby="welsh-hint">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">In Welsh</legend>
      <p className="govuk-hint" id="welsh-hint">
        Published with the English, and shown to who reads in Welsh. Where it is empty they are shown the English.
      </p>
      {children}
    </fieldset>
  );
}
