import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { pauseFollowUp } from "#app/services/follow-up/pause-follow-up.server.ts";
import { Pause } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Pause ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "pause_follow_up"),
);

export const action = deedAction(FOLLOW_UP, Pause, pauseFollowUp, (done) => `${done.reference} has been paused.`);

export default function PausePage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="pause_follow_up">
      <TextArea
        name="words"
        label="What is it waiting for?"
        hint="Shown with the follow-up. It is not shown as late while it is paused."
        most={REASON.limit}
      />
    </FollowUpDeedPage>
  );
}
