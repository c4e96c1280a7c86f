import type { MetaFunction } from "@remix-run/node";
import { asked } from "#app/domain/field.ts";
import { RESPONSE_FIELDS } from "#app/domain/follow-up/fields.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { Chosen, RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { RESPONSE_KINDS, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import { offerAnswer } from "#app/services/follow-up/offer-answers.server.ts";
import { offerResponse } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { respondFollowUp } from "#app/services/follow-up/respond-follow-up.server.ts";
import { Response } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Response to ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, async ({ db, actor, followUpId, url }) => {
  const answer = await offerAnswer(db, actor, followUpId, Number(url.searchParams.get("answer")) || 0);
  const said = { text: answer?.text ?? "", by: answer?.by ?? "", on: answer?.on ?? null };
  const offer = await offerResponse(db, actor, followUpId);
  return offer && { ...offer, said };
});

export const action = deedAction(
  FOLLOW_UP,
  Response,
  respondFollowUp,
  (done) => `The response to ${done.reference} has been saved.`,
);

export default function ResponsePage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="respond_follow_up" button="Save the response">
      <RadioField
        name="response"
        label="What is the response?"
        choices={RESPONSE_KINDS.map((kind) => ({ value: kind, words: RESPONSE_LABELS[kind] }))}
      />
      <TextArea name="text" {...asked(RESPONSE_FIELDS.text)} given={followUp.said.text} />
      <TextArea name="reasonWords" {...asked(RESPONSE_FIELDS.reasonWords)} label={RESPONSE_FIELDS.reasonWords.label} />
      <TextArea name="planWords" {...asked(RESPONSE_FIELDS.planWords)} />
      <Chosen
        name="responderOfficeId"
        label="Who responded?"
        blank="Not in the list"
        choices={followUp.offices}
        id={null}
      />
      <TextField name="responderWords" {...asked(RESPONSE_FIELDS.responderWords)} given={followUp.said.by} width={30} />
      <TextField
        name="respondedOn"
        type="date"
        label="When did they respond?"
        width={10}
        given={followUp.said.on ?? followUp.today}
      />
    </FollowUpDeedPage>
  );
}
