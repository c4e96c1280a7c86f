import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { roomText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";

export type BulkChoices = {
  meetings: readonly (Load & { id: number; meetsOn: string; dateBasis: DateBasis })[];
  members: readonly Choice[];
};

/** What the deeds on ticked items ask for: a meeting to move to, a reason, a lead, the time. */
export function BulkFields({ choices }: { choices: BulkChoices }) {
  return (
    <div className="app-bulk-fields">
      <MoveToField choices={choices} />
      <BulkReasonField label="Reason, to move or defer" />
      <BulkLeadField choices={choices} />
      <BulkMinutesField />
    </div>
  );
}

/** The coming meetings, with the room on each. */
export function MoveToField({ choices }: { choices: BulkChoices }) {
  return (
    <SelectField
      name="meetingId"
      label="Move to"
      blank="Choose a meeting"
      choices={choices.meetings.map((meeting) => ({
        value: String(meeting.id),
        words: `${meetingDay(meeting)} (${roomText(meeting)})`,
      }))}
    />
  );
}

export function BulkReasonField({ label }: { label: string }) {
  return <TextField name="reasonWords" label={label} width={30} />;
}

export function BulkLeadField({ choices }: { choices: BulkChoices }) {
  return <SelectField name="leadMemberId" label="Lead member" blank="Choose a member" choices={choices.members} />;
}

export function BulkMinutesField() {
  return <TextField name="minutes" label="Time (minutes)" width={3} inputMode="numeric" />;
}
