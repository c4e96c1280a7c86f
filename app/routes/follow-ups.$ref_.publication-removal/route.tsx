import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { FollowUpPublicityPage } from "#app/components/follow-up/follow-up-publicity-page.tsx";
import { offerFollowUpPublication } from "#app/services/follow-up/offer-follow-up-publication.server.ts";
import { unpublishFollowUp } from "#app/services/follow-up/unpublish-follow-up.server.ts";
import { TakingBack } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Take back the published ${data.reference}` : "Follow-up not found" },
];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpPublication(db, actor, followUpId, actor.today),
);

export const action = deedAction(
  FOLLOW_UP,
  TakingBack,
  unpublishFollowUp,
  (done) => `Readers no longer see ${done.reference}.`,
);

export default function PublicationRemovalPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <FollowUpPublicityPage
      followUp={offer}
      verdict={offer.verdicts.takeBack}
      path="publication-removal"
      heading="Take it back from readers"
      button="Take it back"
      warning
    >
      <p className="govuk-body">
        Readers will no longer see this follow-up. The working record stays as it is, and can be published again.
      </p>
      <TextField name="words" label="Why is it taken back?" />
    </FollowUpPublicityPage>
  );
}
