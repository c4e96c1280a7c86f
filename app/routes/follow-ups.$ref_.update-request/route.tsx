import type { MetaFunction } from "@remix-run/node";
import { asked } from "#app/domain/field.ts";
import { UPDATE_REQUEST } from "#app/domain/follow-up/fields.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { askForUpdate } from "#app/services/follow-up/ask-for-update.server.ts";
import { UpdateRequest } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Ask for an update on ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "ask_for_update"),
);

export const action = deedAction(FOLLOW_UP, UpdateRequest, askForUpdate, () => ({
  say: "Your request is with the scrutiny officer.",
}));

export default function UpdateRequestPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="ask_for_update">
      <TextArea name="words" {...asked(UPDATE_REQUEST)} />
    </FollowUpDeedPage>
  );
}
