import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asked, REASON } from "#app/domain/field.ts";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { textOf, Version } from "#app/http/form-parts.server.ts";
import { endStandingItem } from "#app/services/administration/end-standing-item.server.ts";
import { readStandingItem } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { STANDING_ITEM } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const Ending = z.object({ version: Version, reason: textOf(REASON) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the standing item ${data?.item.title}` },
];

export const loader = deedLoader(STANDING_ITEM, async ({ db, actor, slug, itemId }) => {
  const body = await readBodyToAdminister(db, actor, slug);
  const item = body && (await readStandingItem(db, body.id, itemId));
  return item && { body, item };
});

export const action = deedAction(STANDING_ITEM, Ending, endStandingItem, ({ title }) => `“${title}” has been removed.`);

export default function StandingItemEndingPage() {
  const { body, item } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs crumbs={[...adminBodyCrumbs(body), { href: `${home}/standing-items`, words: "Standing items" }]} />
      <Heading caption={item.title}>Remove a standing item</Heading>
      <Form action={`${home}/standing-items/${item.id}/ending`} version={item.version} className="app-narrow-form">
        <p className="govuk-body">New meetings will not have it. Meetings that have it keep it.</p>
        <TextArea
          name="reason"
          {...asked(REASON)}
          hint="Kept in the body's history, which everyone with a role in it can read."
          rows={3}
        />
        <SubmitButton kind="warning">Remove the item</SubmitButton>
      </Form>
    </>
  );
}
