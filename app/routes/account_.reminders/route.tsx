import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckboxField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { sendsMail } from "#app/http/mail.server.ts";
import { chooseReminders } from "#app/services/reminder/choose-reminders.server.ts";
import { readReminderChoices } from "#app/services/reminder/read-reminder-choices.server.ts";
import { Choices } from "./form.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";

const ACCOUNT = onPage("/account");

export const meta: MetaFunction = () => [{ title: "Your reminders by e-mail" }];

export const loader = deedLoader(ACCOUNT, async ({ db, actor, ctx }) => ({
  choices: await readReminderChoices(db, actor),
  mail: sendsMail(ctx.planner) ? ("sent" as const) : ("none" as const),
}));

export const action = deedAction(
  ACCOUNT,
  Choices,
  (db, acting, { kinds }) => chooseReminders(db, acting, kinds),
  () => "Your choice of reminders has been saved.",
);

export default function RemindersPage() {
  const { choices, mail } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Your reminders by e-mail</Heading>
      <p className="govuk-body-l">
        At most one message a day, from 7am, with what is due soon or late. Nothing is sent twice.
      </p>
      {mail === "none" ? (
        <p className="govuk-body">This planner sends no e-mail at present. Your choice will be used once it does.</p>
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
