import { SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { HEAVY_QUESTION, RESERVE_QUESTION, SETTING_QUESTIONS, type PlanSettings } from "#app/domain/plan/settings.ts";
import { WORDED_SETTINGS } from "#app/domain/plan/settings-address.ts";

/** What a plan weighs, in words to choose from, with two numbers. */
export function SettingFields({ settings }: { settings: PlanSettings }) {
  return (
    <>
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
        label={RESERVE_QUESTION}
        given={String(settings.reserveMinutes)}
        width={3}
        inputMode="numeric"
      />
      <TextField
        name="heavy"
        label={HEAVY_QUESTION}
        hint="A number, or “all” for as many as there are"
        given={String(settings.mostHeavy ?? "all")}
        width={3}
      />
    </>
  );
}
