import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkMaking } from "#app/http/mail.server.ts";
import { makeCalendarAddress } from "#app/services/feed/make-calendar-address.server.ts";
import { readCalendarAddress } from "#app/services/feed/read-calendar-address.server.ts";
import { MakeAddress } from "./make-address.tsx";
import { NewAddress } from "./new-address.tsx";

export const meta: MetaFunction = () => [
  { title: "Your calendar - Scrutiny Planner" },
  { name: "robots", content: "noindex, nofollow" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readCalendarAddress(ctx.db, requireActor(ctx));
}

/** Makes the address and shows it, once; where the form was sent twice the next page says so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, z.object({}));
  if (!form.ok) return malformed(form);
  let address: string | null = null;
  return answer(
    ctx,
    form,
    async () => {
      const made = await makeCalendarAddress(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx));
      address = made.address;
      return made.outcome;
    },
    () => (address ? { show: { address } } : { to: "/account/calendar", say: SHOWN_ALREADY }),
  );
}

const SHOWN_ALREADY = "Your calendar address was shown already. If you did not copy it, make a new one.";

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
