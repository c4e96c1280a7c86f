import { SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { changeCode } from "#app/domain/plan/change-address.ts";
import { SETTING_QUESTIONS } from "#app/domain/plan/settings.ts";
import { WORDED_SETTINGS } from "#app/domain/plan/settings-address.ts";
import type { PlanPageData } from "./data.ts";

/** Other settings, for this plan: they go into the address and are kept nowhere. */
export function Settings({ page: { home, settings, changes } }: { page: PlanPageData }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Weigh it otherwise</span>
      </summary>
      <form method="get" action={home} className="govuk-details__text">
        {changes.map(changeCode).map((code) => (
          <input key={code} type="hidden" name="try" value={code} />
        ))}
        {WORDED_SETTINGS.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={SETTING_QUESTIONS[name].question}
            given={settings[name]}
            choices={Object.entries(SETTING_QUESTIONS[name].choices).map(([value, { words }]) => ({ value, words }))}
          />
        ))}
        <TextField
          name="reserve"
          label="Minutes of each meeting that stay free"
          given={String(settings.reserveMinutes)}
          width={3}
          inputMode="numeric"
        />
        <TextField
          name="heavy"
          label="Heavy items that go together"
          hint="A number, or “all” for as many as there are"
          given={String(settings.mostHeavy ?? "all")}
          width={3}
        />
        <button className="govuk-button govuk-button--secondary">Use these</button>
      </form>
    </details>
  );
}
