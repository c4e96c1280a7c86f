import { SelectField, TickField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { asked } from "#app/domain/field.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { MEETING_FIELDS as FIELDS } from "#app/domain/meeting/fields.ts";
import { MEETING_KIND_LABELS, MEETING_KINDS, type MeetingKind } from "#app/domain/meeting/states.ts";

type Given = { meetsOn: string; dateBasis: DateBasis; startsAt: string; venue: string; kind: MeetingKind };

/** The meeting of minutes that is not here yet, as the minutes themselves tell of it. */
export function AddMeeting({ action, version, given }: { action: string; version: number; given: Given }) {
  return (
    <section>
      <h2 className="govuk-heading-m">Add the meeting</h2>
      <p className="govuk-body">It is added as held when you save what was found, and not before.</p>
      <Form action={action} version={version}>
        <input type="hidden" name="how" value="new" />
        <TextField name="meetsOn" type="date" {...asked(FIELDS.meetsOn)} given={given.meetsOn} width={10} />
        <TickField
          name="dateBasis"
          value="inferred"
          label={FIELDS.dateBasis.question}
          hint={FIELDS.dateBasis.hint}
          ticked={given.dateBasis === "inferred"}
        />
        <TextField name="startsAt" type="time" {...asked(FIELDS.startsAt)} given={given.startsAt} width={5} />
        <SelectField
          name="kind"
          {...asked(FIELDS.kind)}
          given={given.kind}
          choices={MEETING_KINDS.map((value) => ({ value, words: MEETING_KIND_LABELS[value] }))}
        />
        <TextField name="venue" {...asked(FIELDS.venue)} given={given.venue} />
        <SubmitButton>Add this meeting</SubmitButton>
      </Form>
    </section>
  );
}
