import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { pauseFollowUp } from "#app/services/follow-up/pause-follow-up.server.ts";
import { Pause } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Pause ${data?.reference}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "pause_follow_up"),
);

export const action = deedAction(FOLLOW_UP, Pause, pauseFollowUp, (done) => `${done.reference} is paused.`);

export default function PausePage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} path="pause" heading="Pause this follow-up" button="Pause it">
      <TextArea
        name="words"
        label="What does it wait for?"
        hint="Shown with the follow-up. While it is paused it is not called overdue."
        most={1000}
      />
    </FollowUpDeedPage>
  );
}
