import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BodyFields } from "#app/components/administration/body-fields.tsx";
import { TickField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Body } from "#app/http/administration/administration-forms.server.ts";
import { createBody } from "#app/services/administration/create-body.server.ts";
import { listBodyChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { administered } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const BODIES = administered("/admin/bodies");

/** A new body, and whether who sets it up is its officer: only its officer can bring in what it has. */
const NewBody = Body.extend({
  asOfficer: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
});

export const meta: MetaFunction = () => [{ title: "Set up a body" }];

export const loader = deedLoader(BODIES, async ({ db, actor }) => {
  const parents = await listBodyChoices(db, actor);
  return { parents, isFirst: parents.length === 0 };
});

export const action = deedAction(BODIES, NewBody, createBody, ({ slug }, _, { input }) => ({
  to: `/bodies/${slug}/first-steps`,
  say: `${input.name} has been set up. Bring in what it has already, step by step.`,
}));

export default function NewBodyPage() {
  const { parents, isFirst } = useLoaderData<typeof loader>();
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
        <TickField
          name="asOfficer"
          value="yes"
          label="I am its scrutiny officer"
          hint="Only its scrutiny officer can bring in and plan what it does. You can give the role to others later."
          ticked={isFirst}
        />
        <SubmitButton>Set up the body</SubmitButton>
      </Form>
    </>
  );
}
