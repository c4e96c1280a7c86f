import { BULK_STATES } from "#app/domain/follow-up/bulk-report.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";

/** What a report on many follow-ups says of all of them. */
export function BulkReportFields({ today }: { today: string }) {
  return (
    <div className="app-bulk-fields">
      <TextField name="text" label="What was reported of all of them?" width={30} />
      <SelectField
        name="state"
        label="Where do they stand?"
        blank="Choose"
        choices={BULK_STATES.map((state) => ({ value: state, words: FOLLOW_UP_STATES[state].words }))}
      />
      <TextField name="reportedOn" type="date" label="When was it reported?" width={10} given={today} />
    </div>
  );
}

/** When the ticked follow-ups are due from now on, in words or as a day. */
export function BulkDueField() {
  return <TextField name="dueWords" label="When is it due?" width={20} />;
}
