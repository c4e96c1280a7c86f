import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { OutOfScope } from "#app/components/theme/propose-intro.tsx";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { contextFor } from "#app/http/context.server.ts";
import { sealTime, unsealTime } from "#app/http/form-clock.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import { suggestTheme } from "#app/services/theme/suggest-theme.server.ts";
import { SuggestionForm } from "./form.ts";

export const handle = { asking: true };
export const meta: MetaFunction = () => [{ title: "Suggest a theme" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return {
    bodies: await listSuggestionBodies(ctx.db, ctx.today),
    opened: sealTime(ctx.planner.sessionSecret, ctx.now),
    mayPropose: (ctx.reader?.parts.length ?? 0) > 0,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, SuggestionForm);
  if (!form.ok) return malformed(form);
  const { opened, website, ...suggestion } = form.data;
  const { now, today } = ctx;
  return answer(
    ctx,
    form,
    () =>
      suggestTheme(
        ctx.write,
        { address: context.clientAddress, submitKey: form.submitKey, now, today },
        { ...suggestion, trap: website, openedAt: unsealTime(ctx.planner.sessionSecret, opened) },
      ),
    (done) => ({ to: `/suggest/sent?ref=${done.reference}&body=${encodeURIComponent(done.bodySlug)}` }),
  );
}

export default function SuggestPage() {
  const { bodies, opened, mayPropose } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Suggest a theme</Heading>
      {mayPropose ? (
        <p className="govuk-inset-text">
          This is the form for the public: your name is not on it. As a member or officer you can{" "}
          <a className="govuk-link" href="/themes/new">
            propose a theme
          </a>{" "}
          and follow what happens to it.
        </p>
      ) : null}
      <OutOfScope />
      {bodies.length === 0 ? (
        <p className="govuk-body">No body takes suggestions at the moment.</p>
      ) : (
        <Form action="/suggest">
          <TextField name="title" label="What is the issue?" hint="A few words. Do not name private people." />
          <TextArea
            name="whyItMatters"
            label="Why should scrutiny look at it?"
            most={THEME_FIELDS.whyItMatters.limit}
          />
          <BodyChoice bodies={bodies} />
          <TextField
            name="contact"
            label="How can we tell you what happens to it? (optional)"
            hint="An e-mail address or a telephone number. Only the scrutiny officers see it, and it is never published."
            autoComplete="email"
          />
          <input type="hidden" name="opened" value={opened} />
          <div hidden>
            <label htmlFor="website">Leave this field empty</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <SubmitButton>Send the suggestion</SubmitButton>
        </Form>
      )}
    </>
  );
}

function BodyChoice({ bodies }: { bodies: readonly { id: number; name: string }[] }) {
  const [first] = bodies;
  if (bodies.length < 2 || !first) return null;
  return (
    <RadioField
      name="bodyId"
      label="Which body is it for?"
      given="unsure"
      choices={[
        ...bodies.map((body) => ({ value: String(body.id), words: body.name })),
        { value: "unsure", words: "Not sure", hint: `${first.name} reads it first and passes it on.` },
      ]}
    />
  );
}
