import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { reopenFollowUp } from "#app/services/follow-up/reopen-follow-up.server.ts";
import { Reopening } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reopen ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "reopen_follow_up"),
);

export const action = deedAction(
  FOLLOW_UP,
  Reopening,
  reopenFollowUp,
  (done) => `${done.reference} has been reopened.`,
);

export default function ReopeningPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="reopen_follow_up">
      <TextArea name="words" label="Why is it being reopened?" hint="Kept in its history." most={REASON.limit} />
    </FollowUpDeedPage>
  );
}
