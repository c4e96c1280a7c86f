import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { SAVED_VIEW_FIELDS } from "#app/domain/account/saved-view.ts";
import { asked } from "#app/domain/field.ts";
import { OWN_VIEW, ViewName } from "#app/http/account/saved-view-shapes.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerSavedView, renameView } from "#app/services/account/saved-views.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `The view “${data?.name}”` }];

export const loader = deedLoader(OWN_VIEW, ({ db, actor, viewId }) => offerSavedView(db, actor, viewId));

export const action = deedAction(OWN_VIEW, ViewName, renameView, ({ name, href }) => ({
  to: href,
  say: `The view is called “${name}” now.`,
}));

export default function EditViewPage() {
  const { id, name, href } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href, words: `Back to “${name}”` }]} />
      <Heading>The view “{name}”</Heading>
      <Form action={`/views/${id}/edit`} className="app-narrow-form">
        <TextField name="name" {...asked(SAVED_VIEW_FIELDS.name)} given={name} />
        <SubmitButton>Rename the view</SubmitButton>
      </Form>
      <Form action={`/views/${id}/removal`} idPrefix="removal-" className="app-narrow-form">
        <SubmitButton kind="secondary">Remove the view</SubmitButton>
      </Form>
    </>
  );
}
