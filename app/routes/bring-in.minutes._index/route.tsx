import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SelectField } from "#app/components/choices.tsx";
import { FileField, SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { BroughtSoFar } from "#app/components/brought-so-far.tsx";
import { MINUTES_STATES } from "#app/domain/minutes/states.ts";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { MINUTES_FIELDS } from "#app/domain/minutes/fields.ts";
import { minutesShown } from "#app/domain/minutes/shown-text.ts";
import { mayBringMinutes, mayBringMinutesSomewhere } from "#app/domain/minutes/may.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, refusedForm } from "#app/http/form.server.ts";
import { readSentMinutes } from "#app/http/minutes/sent-minutes.server.ts";
import { readMinutesApart, readMinutesFileApart } from "#app/imports/read-apart.server.ts";
import { bringMinutes, offerMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { listMinutesDrafts } from "#app/services/minutes/list-minutes-drafts.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";

export const meta: MetaFunction = () => [{ title: "Bring minutes in" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const offer = await offerMinutes(ctx.db, actor, ctx.url.searchParams.get("body"));
  return { ...offer, drafts: await listMinutesDrafts(ctx.db, actor, ctx.url.searchParams.get("page")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const nobodys = mayBringMinutesSomewhere(actor);
  if (!nobodys.allowed) return refusedForm(nobodys, { values: {} });
  const form = await readSentMinutes(request, context);
  if (!form.ok) return malformed(form);
  const { bodyId } = form.data;
  const [file] = form.files;
  const may = mayBringMinutes(bodyId, actor);
  if (!may.allowed) return refusedForm(may, form);
  const shown = file ? await readMinutesFileApart(file.bytes) : shownAs(form.data.text ?? "");
  const known = await readKnown(ctx.db, actor, { bodyId, meetingId: null, meetsOn: null });
  const read = shown.ok ? await readMinutesApart({ text: shown.text, known }) : shown;
  if (!read.ok)
    return data(
      { errors: { [file ? "file" : "text"]: read.problems[0] ?? "" }, refusal: null, values: form.values },
      400,
    );
  return answer(
    ctx,
    form,
    () =>
      bringMinutes(ctx.write, actingIn(ctx, actor, form), {
        bodyId,
        fileName: file?.name ?? "",
        reading: read.reading,
      }),
    ({ id, meetingId }) => ({ to: `/bring-in/minutes/${id}${meetingId === null ? "/meeting" : ""}` }),
  );
}

function shownAs(text: string) {
  return { ok: true as const, text: minutesShown(text) };
}

export default function BringMinutesPage() {
  const { verdict, bodies, bodyId, drafts } = useLoaderData<typeof loader>();
  const came = useActionData<FormState>();
  const back = { href: "/", words: "Home" };
  return (
    <>
      <Heading>Bring minutes in</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/bring-in/minutes" upload>
          <p className="govuk-body">
            Agenda items, who was there, interests, outcomes, questions with their answers, follow-ups and reports on
            earlier ones are found in the text. You check each beside its passage; nothing is recorded before you say
            so.
          </p>
          {bodies.length > 1 ? (
            <SelectField name="bodyId" label="Body" given={bodyId} blank="Choose the body" choices={bodies} />
          ) : (
            <input type="hidden" name="bodyId" value={bodies[0]?.value} />
          )}
          <TextArea
            name="text"
            label={MINUTES_FIELDS.text.label}
            hint={MINUTES_FIELDS.text.hint}
            rows={came ? 6 : 10}
          />
          <FileField
            name="file"
            label="Or a file"
            hint="A Word document (.docx) or plain text, at most 5 MB."
            accept=".docx,.txt"
          />
          <SubmitButton>See what was found</SubmitButton>
        </Form>
      ) : null}
      <BroughtSoFar brought={drafts} home="/bring-in/minutes" states={MINUTES_STATES} />
    </>
  );
}
