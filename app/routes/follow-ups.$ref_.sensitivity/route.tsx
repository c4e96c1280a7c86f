import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { markFollowUpSensitive } from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { Sensitivity } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Mark ${calledOf(data)} as sensitive` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "mark_follow_up_sensitive"),
);

export const action = deedAction(
  FOLLOW_UP,
  Sensitivity,
  markFollowUpSensitive,
  (done) => `${done.reference} has been marked as sensitive.`,
);

export default function SensitivityPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="mark_follow_up_sensitive" warning>
      <TextArea
        name="words"
        label="Why is it sensitive?"
        hint="Only officers, the chair and the vice-chair will see it. If it is published, it stops being published at once."
        most={REASON.limit}
      />
    </FollowUpDeedPage>
  );
}
