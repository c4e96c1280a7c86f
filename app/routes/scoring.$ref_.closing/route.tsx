import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { offerRoundDeed } from "#app/services/scoring/offer-round-deed.server.ts";
import { Closing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Close the scoring ${calledOf(data)}` }];

export const loader = deedLoader(ROUND, ({ db, actor, roundId }) => offerRoundDeed(db, actor, roundId, "close_round"));

export const action = deedAction(ROUND, Closing, closeRound, (done) => `${done.reference} has been closed.`);

export default function ClosingPage() {
  return (
    <RoundDeedPage
      round={useLoaderData<typeof loader>()}
      path="closing"
      heading="Close the scoring"
      button="Close the scoring"
    >
      <p className="govuk-body">
        Nobody can score after this, and everybody with a role in the body sees the panel’s range. The chair can still
        set the cut-off and place themes, with a reason.
      </p>
    </RoundDeedPage>
  );
}
