import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckboxField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { sendsMail } from "#app/http/mail.server.ts";
import { chooseReminders } from "#app/services/reminder/choose-reminders.server.ts";
import { readReminderChoices } from "#app/services/reminder/read-reminder-choices.server.ts";
import { Choices } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Your reminders by e-mail - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const choices = await readReminderChoices(ctx.db, requireActor(ctx));
  return { choices, mail: sendsMail(ctx.planner) ? ("sent" as const) : ("none" as const) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, Choices);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => chooseReminders(ctx.write, actingIn(ctx, actor, form), form.data.kinds),
    () => ({ to: "/account", say: "Your choice of reminders is saved." }),
  );
}

export default function RemindersPage() {
  const { choices, mail } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Your reminders by e-mail</Heading>
      <p className="govuk-body-l">
        At most one message a day, from 7am, with what has come near or become late. Nothing is told twice.
      </p>
      {mail === "none" ? (
        <p className="govuk-body">This planner sends no e-mail at present. Your choice is kept for when it does.</p>
      ) : null}
      <Form action="/account/reminders">
        <CheckboxField
          name="kinds"
          label="Which do you want by e-mail?"
          hint="All of them are always on your home page."
          chosen={choices.filter((choice) => choice.byMail === "yes").map((choice) => choice.kind)}
          choices={choices.map(({ kind, words }) => ({ value: kind, words }))}
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
