import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ChosenThemes } from "#app/components/public-record/published-round.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { publishRound, offerRoundPublication } from "#app/services/scoring/publish-round.server.ts";
import { Publication } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish what was chosen in ${calledOf(data)}` : "Scoring not found" },
];

export const loader = deedLoader(ROUND, ({ db, actor, roundId }) => offerRoundPublication(db, actor, roundId));

export const action = deedAction(
  ROUND,
  Publication,
  publishRound,
  (done) => `What was chosen in ${done.reference} has been published.`,
);

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  const { publishedOn } = offer;
  return (
    <RoundDeedPage
      round={offer}
      path="publication"
      heading={publishedOn ? "Publish what was chosen again" : "Publish what was chosen"}
      button={publishedOn ? "Publish again" : "Publish"}
    >
      <p className="govuk-body">
        The public will see the criteria and the list below
        {publishedOn ? `, in place of what was published on ${dateText(publishedOn)}` : ""}. They never see who scored,
        or any points. Themes that are not published, or are sensitive, are left out.
      </p>
      <ChosenThemes round={offer.shown} />
    </RoundDeedPage>
  );
}
