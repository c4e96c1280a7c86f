import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BroughtDeedPage } from "#app/components/brought-meetings/brought-deed-page.tsx";
import { BROUGHT, BroughtForm, openBrought } from "#app/http/brought-meetings/brought-deeds.server.ts";
import { deedAction } from "#app/http/deed-route.server.ts";
import { discardMeetings } from "#app/services/brought-meetings/discard-meetings.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Discard ${data?.title}` }];

export const loader = openBrought;

export const action = deedAction(BROUGHT, BroughtForm, discardMeetings, () => ({
  to: "/bring-in/moderngov",
  say: "Discarded. Nothing of it was recorded.",
}));

export default function DiscardingPage() {
  return (
    <BroughtDeedPage page={useLoaderData<typeof loader>()} deed="discard_meetings" button="Discard">
      <p className="govuk-body">
        Nothing has been recorded, and what the files said will not be kept. You can bring them in again.
      </p>
    </BroughtDeedPage>
  );
}
