import { MEETING_KIND_WORDS, MEETING_KINDS, type MeetingKind } from "#app/domain/meeting/states.ts";
import { SelectField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type GivenMeeting = {
  meetsOn: string;
  startsAt: string | null;
  venue: string;
  howToAttend: string;
  kind: MeetingKind;
  minutesAvailable: number;
};

/** What an officer says of a meeting: the same fields where it is made and where it is changed. */
export function MeetingFields({ meeting }: { meeting: GivenMeeting }) {
  return (
    <>
      <TextField name="meetsOn" type="date" label="Day" given={meeting.meetsOn} width={10} />
      <TextField name="startsAt" type="time" label="Start time (optional)" given={meeting.startsAt ?? ""} width={5} />
      <TextField
        name="minutesAvailable"
        label="Minutes available"
        hint="How long the meeting should last. Items are planned against it; it never blocks."
        given={String(meeting.minutesAvailable)}
        width={3}
        inputMode="numeric"
      />
      <SelectField
        name="kind"
        label="Kind of meeting"
        given={meeting.kind}
        choices={MEETING_KINDS.map((value) => ({ value, words: MEETING_KIND_WORDS[value] }))}
      />
      <TextField name="venue" label="Venue (optional)" given={meeting.venue} />
      <TextArea
        name="howToAttend"
        label="How to attend (optional)"
        hint="How the public can come, watch or speak."
        given={meeting.howToAttend}
        rows={3}
      />
    </>
  );
}
