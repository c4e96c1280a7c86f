import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpPublicityPage } from "#app/components/follow-up/follow-up-publicity-page.tsx";
import { PublishedFollowUps } from "#app/components/public-record/published-follow-ups.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { offerFollowUpPublication } from "#app/services/follow-up/offer-follow-up-publication.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { Publication } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish ${calledOf(data)}` : "Follow-up not found" },
];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpPublication(db, actor, followUpId, actor.today),
);

export const action = deedAction(
  FOLLOW_UP,
  Publication,
  publishFollowUp,
  (done) => `${done.reference} has been published.`,
);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  return (
    <FollowUpPublicityPage
      followUp={offer}
      verdict={offer.verdicts.publish}
      path="publication"
      heading={offer.publishedOn ? "Publish it again" : "Publish this follow-up"}
      button={offer.publishedOn ? "Publish again" : "Publish"}
    >
      <p className="govuk-body">
        The public will see it with its responses and updates as they stand now
        {offer.publishedOn ? `, in place of what was published on ${dateText(offer.publishedOn)}` : ""}. An owner is
        named only by their office, or where they are a member of this body.
      </p>
      <PublishedFollowUps followUps={offer.followUps} />
    </FollowUpPublicityPage>
  );
}
