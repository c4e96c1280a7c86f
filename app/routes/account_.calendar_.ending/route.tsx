import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { instantWords } from "#app/domain/calendar.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { readCalendarAddress } from "#app/services/feed/read-calendar-address.server.ts";
import { stopCalendarAddress } from "#app/services/feed/stop-calendar-address.server.ts";

export const meta: MetaFunction = () => [{ title: "Stop your calendar address - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readCalendarAddress(ctx.db, requireActor(ctx));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, z.object({}));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => stopCalendarAddress(ctx.write, actingIn(ctx, actor, form)),
    () => ({ to: "/account", say: "Your calendar address has stopped." }),
  );
}

export default function StopCalendarAddressPage() {
  const { madeAt, mayStop } = useLoaderData<typeof loader>();
  const back = { href: "/account/calendar", words: "Your calendar" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }, back]} />
      <Heading>Stop your calendar address</Heading>
      <WhyNot verdict={mayStop} back={back} />
      {madeAt ? (
        <Form action="/account/calendar/ending">
          <p className="govuk-body">
            The address you made on {instantWords(madeAt)} stops at once. Calendars that use it are told that there is
            nothing there; some keep showing what they read last until you remove it from them.
          </p>
          <SubmitButton>Stop the address</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
