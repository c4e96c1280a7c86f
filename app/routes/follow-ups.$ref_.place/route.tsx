import type { MetaFunction } from "@remix-run/node";
import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { addPlaceSaid } from "#app/services/follow-up/add-place-said.server.ts";
import { Place } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${calledOf(data)} also recorded at` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerFollowUpDeed(db, actor, followUpId, "add_place_said"),
);

export const action = deedAction(
  FOLLOW_UP,
  Place,
  addPlaceSaid,
  (done) => `${done.reference} has been recorded there too.`,
);

export default function PlacePage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="add_place_said" button="Add it">
      <TextField
        name="itemId"
        label="At which other agenda item was it said?"
        hint="Its reference, like I-12."
        width={5}
      />
      <TextArea
        name="words"
        label="Wording used there, if different (optional)"
        most={FOLLOW_UP_FIELDS.wording.limit}
      />
    </FollowUpDeedPage>
  );
}
