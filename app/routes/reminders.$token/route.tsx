import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { malformed, readForm } from "#app/http/form.server.ts";
import { OWNER_HEADERS } from "#app/http/follow-up/owner-link.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { readStopLink } from "#app/services/reminder/read-reminder-choices.server.ts";
import { stopReminders } from "#app/services/reminder/stop-reminders.server.ts";
import { OneClick } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.link ? "Stop reminders by e-mail" : "This link does not work" },
  { name: "robots", content: "noindex, nofollow" },
];

export const headers: HeadersFunction = () => OWNER_HEADERS;

/** Looking changes nothing: mail scanners follow links too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const link = await readStopLink(ctx.db, ctx.planner.sessionSecret, params.token ?? "");
  return data({ link, path: ctx.url.pathname }, { status: link ? 200 : 404, headers: OWNER_HEADERS });
}

/** Stops at once, and answers with the page itself: RFC 8058 asks for no redirect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, OneClick);
  if (!form.ok) return malformed(form);
  const given = { secret: ctx.planner.sessionSecret, token: params.token ?? "", now: ctx.now };
  try {
    await stopReminders(ctx.write, given);
    return data(null, { headers: OWNER_HEADERS });
  } catch (error) {
    if (error instanceof NoSuchRecord) return data(null, { status: 404, headers: OWNER_HEADERS });
    throw error;
  }
}

export default function StopRemindersPage() {
  const { link, path } = useLoaderData<typeof loader>();
  if (!link) return <NoLink />;
  if (link.stopped) return <Stopped words={link.words} />;
  return (
    <>
      <Heading>Stop reminders by e-mail</Heading>
      <p className="govuk-body-l">You will get no more e-mail about {link.words}.</p>
      <p className="govuk-body">
        They stay on your home page, and you can have them by e-mail again from your account page.
      </p>
      <Form action={path}>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <SubmitButton>Stop these reminders</SubmitButton>
      </Form>
    </>
  );
}

function Stopped({ words }: { words: string }) {
  return (
    <>
      <Heading>These reminders are stopped</Heading>
      <p className="govuk-body-l">You get no e-mail about {words}.</p>
      <p className="govuk-body">
        They stay on your home page. To have them by e-mail again,{" "}
        <a className="govuk-link" href="/account/reminders">
          choose your reminders
        </a>
        .
      </p>
    </>
  );
}

function NoLink() {
  return (
    <>
      <Heading>This link does not work</Heading>
      <p className="govuk-body-l">
        It may have been cut short in the message. You can choose your reminders on{" "}
        <a className="govuk-link" href="/account/reminders">
          your account page
        </a>{" "}
        instead.
      </p>
    </>
  );
}
