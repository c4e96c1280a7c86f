import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { Completion } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Mark as done ${data?.reference}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "complete_follow_up"),
);

export const action = deedAction(FOLLOW_UP, Completion, completeFollowUp, (done) => `${done.reference} is done.`);

export default function CompletionPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} path="completion" heading="Mark as done" button="Mark as done">
      <TextArea
        name="words"
        label="How was it done? (optional)"
        hint="Kept with the follow-up and in its history."
        most={1000}
      />
    </FollowUpDeedPage>
  );
}
