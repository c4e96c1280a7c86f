import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SelectField } from "#app/components/choices.tsx";
import { OutsideButtons } from "#app/components/account/outside-buttons.tsx";
import { PasswordField, SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Heading } from "#app/components/page-parts.tsx";
import { HAS_ENDED } from "#app/domain/account/sign-in.ts";
import { goOnSigningIn } from "#app/http/account/way-in.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answer, malformed, readForm, refusedForm } from "#app/http/form.server.ts";
import { log } from "#app/http/log.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { sessionNamed } from "#app/http/session.server.ts";
import { listDemoPeople } from "#app/services/account/list-demo-people.server.ts";
import { offerWaysIn, providerOfSession } from "#app/services/account/offer-providers.server.ts";
import { signIn } from "#app/services/account/sign-in.server.ts";
import { DemoPeople } from "./demo-people.tsx";
import { SignIn } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Sign in" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const next = safePath(ctx.url.searchParams.get("next"));
  if (ctx.reader) throw redirect(next);
  const lapsed = await providerOfSession(ctx.db, sessionNamed(ctx.planner, request) ?? "");
  if (lapsed) throw redirect(`/sign-in/outside/${lapsed.providerId}?renewal=yes&next=${encodeURIComponent(next)}`);
  const ways = await offerWaysIn(ctx.db, ctx.councilId);
  const left = ways.providers.find(({ id }) => String(id) === ctx.url.searchParams.get("left"));
  return { next, left, ...ways, demoPeople: ctx.planner.config.demo ? await listDemoPeople(ctx.db, ctx.today) : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, SignIn);
  const isSentOn = Boolean(form.values.kept) && form.values.email === undefined;
  if (isSentOn) return refusedForm(HAS_ENDED, form);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    async () => {
      const outcome = await signIn(ctx.write, ctx.from, {
        ...form.data,
        councilId: ctx.councilId ?? form.data.council,
      });
      if (!outcome.ok) log.warn({ requestId: ctx.requestId, from: ctx.from.address }, "sign-in refused");
      return outcome;
    },
    async ({ personId }) => {
      log.info({ requestId: ctx.requestId, personId }, "password right");
      const next = safePath(ctx.url.searchParams.get("next"));
      return goOnSigningIn(ctx, request, { personId, next, kept: form.data.kept });
    },
  );
}

export default function SignInPage() {
  const { next, left, councils, demoPeople, providers, passwords } = useLoaderData<typeof loader>();
  const typed = useActionData<FormState>()?.values.kept;
  const kept = typeof typed === "string" ? typed : "";
  return (
    <>
      <Heading>{left ? "You are signed out here" : "Sign in"}</Heading>
      {left ? <LeftHere {...left} /> : null}
      {demoPeople ? <DemoPeople people={demoPeople} next={next} kept={kept} /> : null}
      <OutsideButtons providers={providers} next={next} fields={{ kept }} />
      {passwords ? (
        <ByPassword next={next} kept={kept} councils={councils} among={Boolean(demoPeople) || providers.length > 0} />
      ) : null}
      <p className="govuk-body">
        Accounts are for members and officers. You do not need one to read the published programmes or to suggest a
        theme.
      </p>
    </>
  );
}

/** Who signs out here stays signed in at the council's own sign-in, and with it everywhere else; on a shared computer they leave that too. */
function LeftHere({ id, name }: { id: number; name: string }) {
  return (
    <p className="govuk-body">
      You are still signed in at {name}. On a computer that others use,{" "}
      <a className="govuk-link" href={`/sign-in/outside/${id}?ending=yes`}>
        sign out of {name} too
      </a>
      .
    </p>
  );
}

/** The form of those who sign in with a password; `among` other ways it has a heading of its own. */
function ByPassword({
  next,
  kept,
  councils,
  among,
}: {
  next: string;
  kept: string;
  councils: { value: string; words: string }[];
  among: boolean;
}) {
  return (
    <>
      {among ? <h2 className="govuk-heading-m">Or with an e-mail address and password</h2> : null}
      <Form
        action={next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`}
        className="app-narrow-form"
      >
        {kept ? <input type="hidden" name="kept" value={kept} /> : null}
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} />
        <PasswordField name="password" label="Password" autoComplete="current-password" />
        {councils.length > 1 ? (
          <SelectField
            name="council"
            label="Council"
            hint="Needed only where you sign in at more than one"
            choices={councils}
            blank=""
          />
        ) : null}
        <SubmitButton>Sign in</SubmitButton>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href="/password-reset">
          I have forgotten my password
        </a>
      </p>
    </>
  );
}
