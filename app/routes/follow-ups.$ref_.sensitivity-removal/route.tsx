import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { unmarkFollowUpSensitive } from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { SensitivityRemoval } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the sensitive mark from ${calledOf(data)}` },
];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "unmark_follow_up_sensitive"),
);

export const action = deedAction(
  FOLLOW_UP,
  SensitivityRemoval,
  unmarkFollowUpSensitive,
  (done) => `${done.reference} is no longer marked as sensitive.`,
);

export default function SensitivityRemovalPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="unmark_follow_up_sensitive">
      <TextArea
        name="words"
        label="Why is it no longer sensitive?"
        hint="Everyone with a role in the body will see it. Publishing it is a separate step."
        most={REASON.limit}
      />
    </FollowUpDeedPage>
  );
}
