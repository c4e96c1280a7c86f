import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PasswordField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PASSWORD_HINT } from "#app/domain/account/password.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { changePassword } from "#app/services/account/change-password.server.ts";
import { hasOwnPassword } from "#app/services/account/read-own-account.server.ts";
import { PasswordChange } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change your password - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return { hasPassword: await hasOwnPassword(ctx.db, requireActor(ctx)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, PasswordChange);
  if (!form.ok) return malformed(form);
  const from = { secret: ctx.planner.sessionSecret, address: context.clientAddress, now: ctx.now };
  const given = { ...form.data, keepSession: ctx.session?.idHash ?? "" };
  return answer(
    ctx,
    form,
    () => changePassword(ctx.write, actingIn(ctx, actor, form), from, given),
    () => ({ to: "/account", say: "Your password is changed. You are signed out everywhere else." }),
  );
}

export default function PasswordPage() {
  const { hasPassword } = useLoaderData<typeof loader>();
  if (!hasPassword) return <NoPassword />;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Change your password</Heading>
      <Form action="/account/password" className="app-narrow-form">
        <PasswordField name="currentPassword" label="Current password" autoComplete="current-password" />
        <PasswordField name="newPassword" label="New password" hint={PASSWORD_HINT} autoComplete="new-password" />
        <SubmitButton>Change password</SubmitButton>
      </Form>
    </>
  );
}

function NoPassword() {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Change your password</Heading>
      <p className="govuk-body-l">You have no password here yet. Ask the administrator for an invitation.</p>
    </>
  );
}
