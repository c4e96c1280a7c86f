import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MinutesView } from "#app/components/minutes/minutes-view.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { CheckedMinutes, MINUTES, openMinutes } from "#app/http/minutes/minutes-deeds.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Save ${data?.title}` }];

export const loader = openMinutes;

export const action = deedAction(MINUTES, CheckedMinutes, saveMinutes, ({ words }) => `Saved: ${words}.`);

export default function SavingPage() {
  return <MinutesView draft={useLoaderData<typeof loader>()} path="/saving" />;
}
