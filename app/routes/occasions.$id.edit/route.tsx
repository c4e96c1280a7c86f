import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OccasionDeedPage } from "#app/components/deadline/occasion-deed-page.tsx";
import { OccasionFields } from "#app/components/deadline/occasion-fields.tsx";
import { OCCASION } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerOccasionDeed } from "#app/services/deadline/offer-occasion.server.ts";
import { editOccasion } from "#app/services/deadline/edit-occasion.server.ts";
import { OccasionEdit } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change what was recorded" }];

export const loader = deedLoader(OCCASION, ({ db, actor, occasionId }) =>
  offerOccasionDeed(db, actor, occasionId, "edit_occasion"),
);

export const action = deedAction(OCCASION, OccasionEdit, editOccasion, ({ title, path }) => ({
  to: path,
  say: `“${title}” has been changed.`,
}));

export default function OccasionEditPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <OccasionDeedPage page={page} path="edit" heading="Change what was recorded" button="Save">
      <OccasionFields choices={page.choices} given={page.occasion} />
    </OccasionDeedPage>
  );
}
