import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PasswordField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PASSWORD_HINT } from "#app/domain/account/password.ts";
import { changePassword } from "#app/services/account/change-password.server.ts";
import { hasOwnPassword } from "#app/services/account/read-own-account.server.ts";
import { PasswordChange } from "./form.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";

const ACCOUNT = onPage("/account");

export const meta: MetaFunction = () => [{ title: "Change your password" }];

export const loader = deedLoader(ACCOUNT, async ({ db, actor }) => ({ hasPassword: await hasOwnPassword(db, actor) }));

export const action = deedAction(
  ACCOUNT,
  PasswordChange,
  (db, acting, input, ctx) => {
    const keepSession = ctx.session?.idHash ?? "";
    return changePassword(db, acting, ctx.from, { ...input, keepSession });
  },
  () => "Your password has been changed. You are signed out everywhere else.",
);

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
