import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { FOLLOW_UP_ENDINGS } from "#app/domain/follow-up/deeds.ts";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { endFollowUp } from "#app/services/follow-up/end-follow-up.server.ts";
import { Closing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Close ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "not_take_forward"),
);

export const action = deedAction(FOLLOW_UP, Closing, endFollowUp, (done) => `${done.reference} has been closed.`);

export default function ClosingPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="not_take_forward" warning>
      <RadioField
        name="ending"
        label="How does it end?"
        given="not_taken_forward"
        choices={FOLLOW_UP_ENDINGS.map((ending) => ({ value: ending, ...FOLLOW_UP_STATES[ending] }))}
      />
      <TextField
        name="supersededById"
        label="If superseded, which follow-up takes its place?"
        hint="Its reference, like F-12."
        width={5}
      />
      <TextArea
        name="words"
        label="Why?"
        hint="Kept with the follow-up and shown to the people concerned."
        most={REASON.limit}
      />
    </FollowUpDeedPage>
  );
}
