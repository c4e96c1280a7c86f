import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { StandingItemFields } from "#app/components/administration/standing-item-fields.tsx";
import { StandingItem } from "#app/http/administration/administration-forms.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { editStandingItem } from "#app/services/administration/edit-standing-item.server.ts";
import { readStandingItem } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { STANDING_ITEM } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit the standing item ${data?.item.title}` },
];

export const loader = deedLoader(STANDING_ITEM, async ({ db, actor, slug, itemId }) => {
  const body = await readBodyToAdminister(db, actor, slug);
  const item = body && (await readStandingItem(db, body.id, itemId));
  return item && { body, item };
});

export const action = deedAction(
  STANDING_ITEM,
  StandingItem.extend({ version: Version }),
  (db, acting, { slug, itemId, version, ...details }) =>
    editStandingItem(db, acting, { slug, itemId, version, details }),
  ({ title }) => `“${title}” has been changed.`,
);

export default function EditStandingItemPage() {
  const { body, item } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs crumbs={[...adminBodyCrumbs(body), { href: `${home}/standing-items`, words: "Standing items" }]} />
      <Heading caption={body.name}>Edit a standing item</Heading>
      <Form action={`${home}/standing-items/${item.id}/edit`} version={item.version} className="app-narrow-form">
        <p className="govuk-body">Meetings that are planned already keep the item as it is.</p>
        <StandingItemFields given={item} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
