import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { FileField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { SHEET_KIND_LABELS, SHEET_KINDS } from "#app/domain/sheet/kinds.ts";
import { mayImport, mayImportSomewhere } from "#app/domain/sheet/may.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, refusedForm } from "#app/http/form.server.ts";
import { readSentSheet } from "#app/http/sheet/sent-sheet.server.ts";
import { onlyFile } from "#app/http/upload.server.ts";
import { mayReadApart, readApart } from "#app/imports/read-apart.server.ts";
import { uploadSheet, offerImport } from "#app/services/sheet/upload-sheet.server.ts";

export const meta: MetaFunction = () => [{ title: "Import a spreadsheet" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { searchParams } = ctx.url;
  return offerImport(ctx.db, actor, { body: searchParams.get("body"), kind: searchParams.get("kind") });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const nobodys = mayImportSomewhere(actor);
  if (!nobodys.allowed) return refusedForm(nobodys, { values: {} });
  const form = await readSentSheet(request, context);
  if (!form.ok) return malformed(form);
  const { bodyId, kind } = form.data;
  const file = onlyFile(form.files);
  const may = mayImport(bodyId, actor);
  if (!may.allowed) return refusedForm(may, form);
  const now = mayReadApart();
  if (!now.allowed) return refusedForm(now, form);
  const read = await readApart(file.bytes, kind);
  if (!read.ok) {
    const file = "This file cannot be imported. What is wrong with it is listed below";
    return data({ errors: { file }, refusal: null, values: form.values, problems: read.problems }, 400);
  }
  return answer(
    ctx,
    form,
    () =>
      uploadSheet(ctx.write, actingIn(ctx, actor, form), {
        bodyId,
        kind,
        fileName: file.name,
        read,
      }),
    ({ id }) => ({ to: `/imports/${id}` }),
  );
}

export default function NewImportPage() {
  const { verdict, bodies, bodyId, kind } = useLoaderData<typeof loader>();
  const back = { href: "/imports", words: "Imports" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in", words: "Bring in" }, back]} />
      <Heading>Import a spreadsheet</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/imports/new" upload>
          <Problems />
          <p className="govuk-body">
            Nothing is saved yet: you first see what would change, row by row. Records that are not in the spreadsheet
            stay as they are.
          </p>
          {bodies.length > 1 ? (
            <SelectField name="bodyId" label="Body" given={bodyId} blank="Choose the body" choices={bodies} />
          ) : (
            <input type="hidden" name="bodyId" value={bodies[0]?.value} />
          )}
          <RadioField
            name="kind"
            label="What the spreadsheet holds"
            given={kind ?? ""}
            choices={SHEET_KINDS.map((value) => ({ value, words: SHEET_KIND_LABELS[value] }))}
          />
          <FileField
            name="file"
            label="Spreadsheet"
            hint="An Excel (.xlsx) or CSV file that was downloaded here, at most 5 MB."
            accept=".xlsx,.csv"
          />
          <SubmitButton>See what would change</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

/** What is wrong in the file, row by row. */
function Problems() {
  const said = useActionData<FormState & { problems?: string[] }>()?.problems ?? [];
  if (said.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="problems">
      <h2 className="govuk-heading-m" id="problems">
        What is wrong with the file
      </h2>
      <ul className="govuk-list govuk-list--bullet app-import__words">
        {said.map((words, index) => (
          <li key={index}>{words}</li>
        ))}
      </ul>
      <p className="govuk-body">Nothing was saved. Correct the file, and choose it again.</p>
    </section>
  );
}
