import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BroughtView } from "#app/components/brought-meetings/brought-view.tsx";
import { BROUGHT, openBrought, TickedMeetings } from "#app/http/brought-meetings/brought-deeds.server.ts";
import { deedAction } from "#app/http/deed-route.server.ts";
import { saveMeetings } from "#app/services/brought-meetings/save-meetings.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Save ${data?.title}` }];

export const loader = openBrought;

export const action = deedAction(BROUGHT, TickedMeetings, saveMeetings, ({ words }) => `Saved: ${words}.`);

export default function SavingPage() {
  return <BroughtView page={useLoaderData<typeof loader>()} />;
}
