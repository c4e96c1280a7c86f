import { asked } from "#app/domain/field.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { MEETING_FIELDS as FIELDS, type CorrectedField } from "#app/domain/meeting/fields.ts";
import { MEETING_KIND_LABELS, MEETING_KINDS, type MeetingKind } from "#app/domain/meeting/states.ts";
import { SelectField, TickField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type GivenMeeting = {
  meetsOn: string;
  dateBasis: DateBasis;
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
      <TextField name="meetsOn" type="date" {...asked(FIELDS.meetsOn)} given={meeting.meetsOn} width={10} />
      <DateBasisField given={meeting.dateBasis} />
      <StartField given={meeting.startsAt} />
      <TextField
        name="minutesAvailable"
        {...asked(FIELDS.minutesAvailable)}
        given={String(meeting.minutesAvailable)}
        width={3}
        inputMode="numeric"
      />
      <KindField given={meeting.kind} />
      <TextField name="venue" {...asked(FIELDS.venue)} given={meeting.venue} />
      <TextArea name="howToAttend" {...asked(FIELDS.howToAttend)} given={meeting.howToAttend} rows={3} />
    </>
  );
}

/** What can be said better of a meeting that was held; its day is not among it. */
export function CorrectedMeetingFields({ meeting }: { meeting: Pick<GivenMeeting, CorrectedField> }) {
  return (
    <>
      <DateBasisField given={meeting.dateBasis} />
      <StartField given={meeting.startsAt} />
      <KindField given={meeting.kind} />
      <TextField name="venue" {...asked(FIELDS.venue)} given={meeting.venue} />
    </>
  );
}

function DateBasisField({ given }: { given: DateBasis }) {
  const { question, hint } = FIELDS.dateBasis;
  return <TickField name="dateBasis" value="inferred" label={question} hint={hint} ticked={given === "inferred"} />;
}

function StartField({ given }: { given: string | null }) {
  return <TextField name="startsAt" type="time" {...asked(FIELDS.startsAt)} given={given ?? ""} width={5} />;
}

function KindField({ given }: { given: MeetingKind }) {
  const choices = MEETING_KINDS.map((value) => ({ value, words: MEETING_KIND_LABELS[value] }));
  return <SelectField name="kind" {...asked(FIELDS.kind)} given={given} choices={choices} />;
}

/** Of which body the meeting is: a choice where the actor may add meetings of several. */
export function BodyChoiceField({
  body,
  bodies,
}: {
  body: { id: number };
  bodies: readonly { id: number; name: string }[];
}) {
  if (bodies.length < 2) return <input type="hidden" name="bodyId" value={body.id} />;
  return (
    <SelectField
      name="bodyId"
      label="Body"
      given={String(body.id)}
      choices={bodies.map(({ id, name }) => ({ value: String(id), words: name }))}
    />
  );
}
