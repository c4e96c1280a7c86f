import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkMaking, sendsMail } from "#app/http/mail.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { askPasswordLink } from "#app/services/account/ask-password-link.server.ts";

const Asked = z.object({
  email: z.string("Enter your e-mail address").max(200, "Enter an e-mail address of at most 200 characters"),
});

export const meta: MetaFunction = () => [{ title: "Ask for a password link" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { planner } = await contextFor(request, context);
  return { byMail: sendsMail(planner) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (!sendsMail(ctx.planner)) throw notFound();
  const form = await readForm(request, Asked);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => askPasswordLink(ctx.write, ctx.from, linkMaking(ctx), { ...form.data, councilId: ctx.councilId }),
    () => {
      void ctx.planner.mailing.post();
      return { show: { asked: true } };
    },
  );
}

export default function PasswordResetPage() {
  const { byMail } = useLoaderData<typeof loader>();
  const asked = (useActionData() as { asked?: true } | undefined)?.asked;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/sign-in", words: "Sign in" }]} />
      <Heading>{asked ? "Look in your e-mail" : "Ask for a password link"}</Heading>
      {asked ? (
        <p className="govuk-body-l">
          If that address has an account here, a link is on its way to it. It works once, for an hour. If none comes,
          ask the administrator of this site.
        </p>
      ) : null}
      {!asked && byMail ? (
        <Form action="/password-reset" className="app-narrow-form">
          <TextField
            name="email"
            label="E-mail address"
            hint="We send a link to it, with which you choose a new password."
            type="email"
            autoComplete="username"
            spellCheck={false}
          />
          <SubmitButton>Send me a link</SubmitButton>
        </Form>
      ) : null}
      {byMail ? null : (
        <p className="govuk-body-l">
          This site does not send e-mail. Ask its administrator for a password link: it works once, for an hour, and
          lets you choose a new password.
        </p>
      )}
    </>
  );
}
