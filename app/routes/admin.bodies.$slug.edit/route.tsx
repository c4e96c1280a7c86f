import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BodyFields } from "#app/components/administration/body-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Body } from "#app/http/administration/administration-forms.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { editBody } from "#app/services/administration/edit-body.server.ts";
import { listBodyChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { BODY } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Change ${data?.body.name}` }];

export const loader = deedLoader(BODY, async ({ db, actor, slug }) => {
  const body = await readBodyToAdminister(db, actor, slug);
  return body && { body, parents: await listBodyChoices(db, actor, body.id) };
});

export const action = deedAction(
  BODY,
  Body.extend({ version: Version }),
  (db, acting, { slug, version, ...details }) => editBody(db, acting, { slug, version, details }),
  (_, __, { input }) => `${input.name} has been changed.`,
);

export default function EditBodyPage() {
  const { body, parents } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs crumbs={adminBodyCrumbs(body)} />
      <Heading caption={body.name}>Change how it is set up</Heading>
      <Form action={`${home}/edit`} version={body.version} className="app-narrow-form">
        <BodyFields given={body} parents={parents} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
