import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { StandingItemFields } from "#app/components/administration/standing-item-fields.tsx";
import { StandingItem } from "#app/http/administration/administration-forms.server.ts";
import { addStandingItem } from "#app/services/administration/add-standing-item.server.ts";
import { readBodyWithStandingItems } from "#app/services/administration/read-body-to-administer.server.ts";
import { STANDING_ITEMS } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a standing item to ${data?.name}` }];

export const loader = deedLoader(STANDING_ITEMS, ({ db, actor, slug }) => readBodyWithStandingItems(db, actor, slug));

export const action = deedAction(
  STANDING_ITEMS,
  StandingItem,
  (db, acting, { slug, ...details }) => addStandingItem(db, acting, { slug, details }),
  ({ title }) => `“${title}” has been added as a standing item.`,
);

export default function NewStandingItemPage() {
  const body = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  const last = Math.max(0, ...body.items.map((item) => item.position));
  return (
    <>
      <Breadcrumbs crumbs={[...adminBodyCrumbs(body), { href: `${home}/standing-items`, words: "Standing items" }]} />
      <Heading caption={body.name}>Add a standing item</Heading>
      <Form action={`${home}/standing-items/new`} className="app-narrow-form">
        <StandingItemFields given={{ position: Math.min(99, last + 1) }} />
        <SubmitButton>Add the item</SubmitButton>
      </Form>
    </>
  );
}
