import { SelectField } from "#app/components/choices.tsx";
import { FileField, HiddenField, SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";

type Bodies = { bodies: { value: string; words: string }[]; bodyId: string };

function BodyOf({ bodies, bodyId }: Bodies) {
  if (bodies.length === 1) return <input type="hidden" name="bodyId" value={bodies[0]?.value} />;
  return <SelectField name="bodyId" label="Body" given={bodyId} blank="Choose the body" choices={bodies} />;
}

/** The form that takes files. */
export function FilesForm(of: Bodies) {
  return (
    <Form action="/bring-in/moderngov" upload>
      <BodyOf {...of} />
      <FileField
        name="file"
        label="Files"
        hint="XML saved from ModernGov (committees, meetings, single meetings with their agendas) or an iCalendar file (.ics). Several at once, at most 5 MB together."
        accept=".xml,.ics,text/xml,application/xml,text/calendar"
        several
      />
      <SubmitButton>See what was found</SubmitButton>
    </Form>
  );
}

/** The form by which the one host that is set up is asked. */
export function ServiceForm({ host, ...of }: Bodies & { host: string }) {
  return (
    <Form action="/bring-in/moderngov">
      <h2 className="govuk-heading-m">Or ask ModernGov itself</h2>
      <p className="govuk-body">Meetings are asked for at {host}. This can take up to a minute.</p>
      <HiddenField name="ask" given="service" />
      <BodyOf {...of} />
      <TextField name="from" type="date" label="First day" width={10} />
      <TextField name="until" type="date" label="Last day" width={10} />
      <SubmitButton kind="secondary">Ask</SubmitButton>
    </Form>
  );
}
