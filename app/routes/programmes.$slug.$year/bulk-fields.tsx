import { SelectField, TextField, type Choice } from "#app/components/fields.tsx";
import { roomWords } from "#app/domain/agenda-item/load.ts";
import { dayWords } from "#app/domain/calendar.ts";

export type BulkChoices = {
  meetings: readonly { id: number; meetsOn: string; planned: number; available: number }[];
  members: readonly Choice[];
};

/** What the deeds on ticked items ask for: a meeting to move to, a reason, a lead. */
export function BulkFields({ choices }: { choices: BulkChoices }) {
  return (
    <div className="app-bulk-fields">
      <SelectField
        name="meetingId"
        label="Move to"
        blank="Choose a meeting"
        choices={choices.meetings.map((meeting) => ({
          value: String(meeting.id),
          words: `${dayWords(meeting.meetsOn)} (${roomWords(meeting)})`,
        }))}
      />
      <TextField name="reasonWords" label="Reason, to move or defer" width={30} />
      <SelectField
        name="leadMemberId"
        label="Lead member"
        blank="Choose a member"
        choices={choices.members}
      />
    </div>
  );
}
