import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { linkTo, Say, useSay } from "#app/components/say.tsx";
import { titled } from "#app/components/titled.ts";
import { OutOfScope } from "#app/components/theme/propose-intro.tsx";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { contextFor } from "#app/http/context.server.ts";
import { sealTime, unsealTime } from "#app/http/form-clock.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import { suggestTheme } from "#app/services/theme/suggest-theme.server.ts";
import { suggestionForm } from "./form.ts";

export const handle = { asking: true };
export const meta = titled("suggest.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return {
    bodies: await listSuggestionBodies(ctx.db, ctx.today, ctx.councilId),
    opened: sealTime(ctx.planner.sessionSecret, ctx.now),
    mayPropose: (ctx.reader?.parts.length ?? 0) > 0,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, suggestionForm(ctx.language));
  if (!form.ok) return malformed(form);
  const { opened, website, ...suggestion } = form.data;
  const { now, today, councilId } = ctx;
  return answer(
    ctx,
    form,
    () =>
      suggestTheme(
        ctx.write,
        { address: context.clientAddress, submitKey: form.submitKey, now, today, councilId },
        { ...suggestion, trap: website, openedAt: unsealTime(ctx.planner.sessionSecret, opened) },
      ),
    (done) => ({ to: `/suggest/sent?ref=${done.reference}&body=${encodeURIComponent(done.bodySlug)}` }),
  );
}

export default function SuggestPage() {
  const { bodies, opened, mayPropose } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>
        <Say of="suggest.title" />
      </Heading>
      {mayPropose ? (
        <p className="govuk-inset-text">
          <Say of="suggest.forMembers" with={{ propose: linkTo("/themes/new") }} />
        </p>
      ) : null}
      <OutOfScope />
      {bodies.length === 0 ? (
        <p className="govuk-body">
          <Say of="suggest.nobody" />
        </p>
      ) : (
        <Form action="/suggest">
          <TextField name="title" label={<Say of="suggest.issue" />} hint={<Say of="suggest.issueHint" />} />
          <TextArea name="whyItMatters" label={<Say of="suggest.why" />} most={THEME_FIELDS.whyItMatters.limit} />
          <BodyChoice bodies={bodies} />
          <TextField
            name="contact"
            label={<Say of="suggest.contact" />}
            hint={<Say of="suggest.contactHint" />}
            autoComplete="email"
          />
          <input type="hidden" name="opened" value={opened} />
          <div hidden>
            <label htmlFor="website">
              <Say of="suggest.trap" />
            </label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <SubmitButton>
            <Say of="suggest.send" />
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

function BodyChoice({ bodies }: { bodies: readonly { id: number; name: string }[] }) {
  const say = useSay();
  const [first] = bodies;
  if (bodies.length < 2 || !first) return null;
  return (
    <RadioField
      name="bodyId"
      label={<Say of="suggest.body" />}
      given="unsure"
      choices={[
        ...bodies.map((body) => ({ value: String(body.id), words: body.name })),
        { value: "unsure", words: say("suggest.unsure"), hint: say("suggest.unsureHint", { body: first.name }) },
      ]}
    />
  );
}
