import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OccasionDeedPage } from "#app/components/deadline/occasion-deed-page.tsx";
import { OccasionFields } from "#app/components/deadline/occasion-fields.tsx";
import { openOccasion, postOccasionDeed } from "#app/http/deadline/deadline-deeds.server.ts";
import { editOccasion } from "#app/services/deadline/edit-occasion.server.ts";
import { OccasionEdit } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change what was recorded" }];

export function loader(args: LoaderFunctionArgs) {
  return openOccasion(args, "edit_occasion");
}

export function action(args: ActionFunctionArgs) {
  return postOccasionDeed(args, OccasionEdit, editOccasion, ({ title, path }) => ({
    to: path,
    say: `“${title}” is changed.`,
  }));
}

export default function OccasionEditPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <OccasionDeedPage page={page} path="edit" heading="Change what was recorded" button="Save">
      <OccasionFields choices={page.choices} given={page.occasion} />
    </OccasionDeedPage>
  );
}
