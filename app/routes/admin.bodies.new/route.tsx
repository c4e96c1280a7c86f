import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BodyFields } from "#app/components/administration/body-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Body } from "#app/http/administration/administration-forms.server.ts";
import { createBody } from "#app/services/administration/create-body.server.ts";
import { listBodyChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { administered } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const BODIES = administered("/admin/bodies");

export const meta: MetaFunction = () => [{ title: "Set up a body - Scrutiny Planner" }];

export const loader = deedLoader(BODIES, async ({ db, ctx }) => ({ parents: await listBodyChoices(db, ctx.today) }));

export const action = deedAction(BODIES, Body, createBody, ({ slug }, _, { input }) => ({
  to: `/admin/bodies/${slug}`,
  say: `${input.name} has been set up. Give people their roles in it next.`,
}));

export default function NewBodyPage() {
  const { parents } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/bodies", words: "Bodies" },
        ]}
      />
      <Heading>Set up a body</Heading>
      <Form action="/admin/bodies/new" className="app-narrow-form">
        <BodyFields parents={parents} />
        <SubmitButton>Set up the body</SubmitButton>
      </Form>
    </>
  );
}
