import { SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { WEEKDAYS } from "#app/domain/availability/absence.ts";
import { ABSENCE_FIELDS } from "#app/domain/availability/fields.ts";

const { weekday, fromOn, untilOn } = ABSENCE_FIELDS;

/** From when to when, and whether it is every day or one of the week. No reason is asked. */
export function AbsenceFields() {
  return (
    <>
      <SelectField
        name="weekday"
        label={weekday.label}
        blank="Every day"
        choices={WEEKDAYS.map((words, index) => ({ value: String(index + 1), words: `${words}s only` }))}
      />
      <TextField name="fromOn" type="date" label={fromOn.label} hint={fromOn.hint} width={10} />
      <TextField name="untilOn" type="date" label={`${untilOn.label} (optional)`} hint={untilOn.hint} width={10} />
    </>
  );
}
