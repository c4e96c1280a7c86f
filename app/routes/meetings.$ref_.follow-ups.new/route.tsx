import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { NewFollowUpPage } from "#app/components/follow-up/new-follow-up-page.tsx";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { NewFollowUp } from "#app/http/follow-up/new-follow-up.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { offerNewFollowUp } from "#app/services/follow-up/offer-new-follow-up.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a follow-up to ${calledOf(data)}` }];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerNewFollowUp(db, actor, "meeting", meetingId),
);

export const action = deedAction(MEETING, NewFollowUp, createFollowUp, (done) => ({
  to: `/follow-ups/${done.reference}`,
  say: `${done.reference} has been added.`,
}));

export default function MeetingFollowUpPage() {
  return <NewFollowUpPage room={useLoaderData<typeof loader>()} />;
}
