import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { readCalendarAddress } from "#app/services/feed/read-calendar-address.server.ts";
import { stopCalendarAddress } from "#app/services/feed/stop-calendar-address.server.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";

const ACCOUNT = onPage("/account");

export const meta: MetaFunction = () => [{ title: "Stop your calendar address" }];

export const loader = deedLoader(ACCOUNT, ({ db, actor }) => readCalendarAddress(db, actor));

export const action = deedAction(
  ACCOUNT,
  z.object({}),
  (db, acting) => stopCalendarAddress(db, acting),
  () => "Your calendar address no longer works.",
);

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
            The address you made on {instantText(madeAt)} stops at once. Calendars that use it will find nothing there;
            some keep showing what they last read until you remove the address from them.
          </p>
          <SubmitButton>Stop the address</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
