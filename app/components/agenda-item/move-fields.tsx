import { MOVE_REASON_LABELS, MOVE_REASONS } from "#app/domain/agenda-item/states.ts";
import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea } from "#app/components/fields.tsx";

/** Where to: each meeting with the room on it. `blank` stands for no meeting, where that is a choice. */
export function MeetingField({
  meetings,
  label,
  hint,
  blank,
  given,
}: {
  meetings: readonly Choice[];
  label: string;
  hint?: string;
  blank?: string;
  given?: string;
}) {
  return <SelectField name="to" label={label} hint={hint} choices={meetings} blank={blank} given={given} />;
}

const REASONS = MOVE_REASONS.map((value) => ({ value, words: MOVE_REASON_LABELS[value] }));

/** Why: the kind of reason, and the reason itself. */
export function ReasonFields({
  needed,
  given,
}: {
  needed: boolean;
  given?: { reasonCode: string; reasonWords: string };
}) {
  return (
    <>
      <SelectField
        name="reasonCode"
        label={needed ? "Kind of reason" : "Kind of reason (optional)"}
        blank="Choose one"
        choices={REASONS}
        given={given?.reasonCode}
      />
      <TextArea
        name="reasonWords"
        label={needed ? "Reason" : "Reason (optional)"}
        hint="Kept with the item, and shown to the public once the programme is published."
        given={given?.reasonWords}
        rows={2}
      />
    </>
  );
}
