import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { linkMaking } from "#app/http/mail.server.ts";
import { makeCalendarAddress } from "#app/services/feed/make-calendar-address.server.ts";
import { readCalendarAddress } from "#app/services/feed/read-calendar-address.server.ts";
import { MakeAddress } from "./make-address.tsx";
import { NewAddress } from "./new-address.tsx";
import { deedAction, deedLoader, onPage, shownOnce } from "#app/http/deed-route.server.ts";

const CALENDAR = onPage("/account/calendar");

export const meta: MetaFunction = () => [{ title: "Your calendar" }, { name: "robots", content: "noindex, nofollow" }];

export const loader = deedLoader(CALENDAR, ({ db, actor }) => readCalendarAddress(db, actor));

/** Makes the address and shows it, once; where the form was sent twice the next page says so. */
export const action = deedAction(
  CALENDAR,
  z.object({}),
  (db, acting, _, ctx) => shownOnce(makeCalendarAddress(db, acting, linkMaking(ctx))),
  ({ address }) => (address ? { show: { address } } : SHOWN_ALREADY),
);

const SHOWN_ALREADY = "Your calendar address has already been shown. If you did not copy it, make a new one.";

export default function CalendarAddressPage() {
  const address = useLoaderData<typeof loader>();
  const done = useActionData<{ address?: string }>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>{done?.address ? "Your calendar address" : "Your calendar"}</Heading>
      {done?.address ? <NewAddress address={done.address} /> : <MakeAddress {...address} />}
    </>
  );
}
