import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { FollowUpPublicityPage } from "#app/components/follow-up/follow-up-publicity-page.tsx";
import { offerFollowUpPublication } from "#app/services/follow-up/offer-follow-up-publication.server.ts";
import { unpublishFollowUp } from "#app/services/follow-up/unpublish-follow-up.server.ts";
import { TakingBack } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Stop publishing ${calledOf(data)}` : "Follow-up not found" },
];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpPublication(db, actor, followUpId, actor.today),
);

export const action = deedAction(
  FOLLOW_UP,
  TakingBack,
  unpublishFollowUp,
  (done) => `The public can no longer see ${done.reference}.`,
);

export default function PublicationRemovalPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <FollowUpPublicityPage
      followUp={offer}
      verdict={offer.verdicts.takeBack}
      path="publication-removal"
      heading="Stop publishing this follow-up"
      button="Stop publishing"
      warning
    >
      <p className="govuk-body">
        The public will no longer see this follow-up. The working record stays as it is, and can be published again.
      </p>
      <TextField name="words" label="Why is it no longer published?" />
    </FollowUpPublicityPage>
  );
}
