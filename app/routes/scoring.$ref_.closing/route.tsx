import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { mayCloseRound } from "#app/domain/scoring/may.ts";
import { found } from "#app/http/responses.server.ts";
import { openRoundDeed, postRoundDeed } from "#app/http/scoring/round-deeds.server.ts";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { offerRoundDeed } from "#app/services/scoring/offer-round-deed.server.ts";
import { Closing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Close the scoring ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, roundId } = await openRoundDeed(args);
  return found(await offerRoundDeed(ctx.db, actor, roundId, mayCloseRound));
}

export function action(args: ActionFunctionArgs) {
  return postRoundDeed(args, Closing, closeRound, (done) => `${done.reference} is closed.`);
}

export default function ClosingPage() {
  return (
    <RoundDeedPage
      round={useLoaderData<typeof loader>()}
      path="closing"
      heading="Close the scoring"
      button="Close the scoring"
    >
      <p className="govuk-body">
        Nobody can score any more, and everybody with a part in the body sees the panel’s range. The chair can still set
        the cut-off and place themes, with a reason.
      </p>
    </RoundDeedPage>
  );
}
