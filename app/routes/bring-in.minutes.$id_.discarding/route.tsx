import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MinutesDeedPage } from "#app/components/minutes/minutes-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { MINUTES, MinutesForm, openMinutes } from "#app/http/minutes/minutes-deeds.server.ts";
import { discardMinutes } from "#app/services/minutes/discard-minutes.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Discard ${data?.title}` }];

export const loader = openMinutes;

export const action = deedAction(MINUTES, MinutesForm, discardMinutes, () => ({
  to: "/bring-in/minutes",
  say: "The minutes have been discarded. Nothing of them was recorded.",
}));

export default function DiscardingPage() {
  return (
    <MinutesDeedPage draft={useLoaderData<typeof loader>()} deed="discard_minutes" button="Discard">
      <p className="govuk-body">
        Nothing has been recorded, and the text will not be kept. You can bring the minutes in again.
      </p>
    </MinutesDeedPage>
  );
}
