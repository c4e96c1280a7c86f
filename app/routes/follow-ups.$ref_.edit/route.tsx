import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextField } from "#app/components/fields.tsx";
import { FollowUpFields } from "#app/components/follow-up/follow-up-fields.tsx";
import { offerFollowUpEdit } from "#app/services/follow-up/offer-follow-up-edit.server.ts";
import { editFollowUp } from "#app/services/follow-up/edit-follow-up.server.ts";
import { FollowUpEdit } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) => offerFollowUpEdit(db, actor, followUpId));

export const action = deedAction(FOLLOW_UP, FollowUpEdit, editFollowUp, (done) => `${done.reference} has been saved.`);

export default function EditPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="edit_follow_up" button="Save">
      <FollowUpFields choices={followUp.choices} given={followUp.given} />
      <TextField
        name="reviewOn"
        type="date"
        label="Review date (optional)"
        hint="If you leave it empty, it is the due date, or else the next meeting."
        width={10}
        given={followUp.given.reviewOn ?? ""}
      />
    </FollowUpDeedPage>
  );
}
