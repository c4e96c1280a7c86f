import { SelectField, type Choice } from "#app/components/choices.tsx";
import { FileField, SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { RefusedBanner } from "#app/components/refused-banner.tsx";
import { SlowNote } from "#app/components/own-sheet/slow-note.tsx";
import { useFormState } from "#app/components/form.tsx";

const HERE = "/bring-in";

/** A file, or a table that is pasted: nothing is saved by sending it. */
export function BringInForm({ bodies, bodyId }: { bodies: readonly Choice[]; bodyId: string }) {
  const { state } = useFormState(HERE);
  return (
    <>
      <RefusedBanner came={state} />
      <Form action={HERE} upload>
        {bodies.length > 1 ? (
          <SelectField name="bodyId" label="Body" given={bodyId} blank="Choose the body" choices={bodies} />
        ) : (
          <input type="hidden" name="bodyId" value={bodies[0]?.value} />
        )}
        <FileField
          name="file"
          label="A file"
          hint="Excel (.xlsx), CSV, a Word document with a table in it (.docx) or a saved web page, as it is, at most 5 MB. You can also drop it onto this page."
          accept=".xlsx,.csv,.txt,.tsv,.docx,.htm,.html"
        />
        <p className="govuk-body app-slow" role="status" data-dropped />
        <TextArea
          name="pasted"
          label="Or a table that you paste"
          hint="Copy the table in Word, Excel or a browser, with its headings, and paste it here."
          rows={5}
        />
        <input type="hidden" name="pastedHtml" value="" data-pasted-html="pasted" />
        <p className="govuk-body">
          Nothing is saved yet: you first see how it is understood, and what would become of each row.
        </p>
        <SubmitButton>Continue</SubmitButton>
        <SlowNote words="The file is being read." />
      </Form>
    </>
  );
}
