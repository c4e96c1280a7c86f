import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppKey } from "#app/components/account/app-key.tsx";
import { RecoveryCodes } from "#app/components/account/recovery-codes.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { FirstCode } from "#app/http/account/second-step-deeds.server.ts";
import { comeIn, findPending, requirePending } from "#app/http/account/way-in.server.ts";
import { sendsMail } from "#app/http/mail.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { shownOnce } from "#app/http/deed-route.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { offerApp, setUpApp } from "#app/services/account/set-up-app.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign in: set up a second step" }];

/** Once it is set up nobody waits here any more, and the page shows the recovery codes. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await findPending(ctx, request, "setting_up");
  if (!pending) return { app: null, isIn: ctx.reader !== null };
  const { personId, idHash } = pending;
  return { isIn: false, app: await offerApp(ctx.db, { secret: ctx.planner.sessionSecret, personId, within: idHash }) };
}

/** Sets the app up and lets them in: the page shows their recovery codes, once. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await requirePending(ctx, request, "setting_up");
  const form = await readForm(request, FirstCode);
  if (!form.ok) return malformed(form);
  const { personId, name, idHash } = pending;
  const told = { keepSession: "", byMail: sendsMail(ctx.planner) };
  const by = { personId, name, now: ctx.now, submitKey: form.submitKey, ...told };
  const setting = { secret: ctx.planner.sessionSecret, personId, within: idHash };
  return answer(
    ctx,
    form,
    () => shownOnce(setUpApp(ctx.write, ctx.from, setting, by, form.data)),
    async ({ codes }) => {
      const { to, headers } = await comeIn(ctx, request, pending);
      return codes.length > 0 ? { show: { codes, to }, headers } : { to, headers };
    },
  );
}

export default function SettingUpPage() {
  const { app, isIn } = useLoaderData<typeof loader>();
  const done = useActionData<{ codes?: string[]; to?: string }>();
  if (done?.codes) return <RecoveryCodes codes={done.codes} on={{ href: done.to ?? "/", words: "Go on" }} />;
  return (
    <>
      <Heading>Set up a second step</Heading>
      {app ? (
        <>
          <p className="govuk-body">
            Your password is right. Your part here also needs a second step: then a password that somebody finds out
            does not let them in. It takes two minutes, once.
          </p>
          <AppKey app={app} action="/sign-in/setting-up" />
        </>
      ) : isIn ? (
        <p className="govuk-body">
          You are signed in already: your second step is{" "}
          <a className="govuk-link" href="/account/second-step">
            under your account
          </a>
          .
        </p>
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in">
            Sign in
          </a>{" "}
          first: then this page helps you to set one up.
        </p>
      )}
    </>
  );
}
