import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BodyFields } from "#app/components/administration/body-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Body } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { editBody } from "#app/services/administration/edit-body.server.ts";
import { listBodyChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change ${data?.body.name} - Scrutiny Planner` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const body = found(await readBodyToAdminister(ctx.db, actor, params.slug ?? ""));
  return { body, parents: await listBodyChoices(ctx.db, ctx.today, body.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const form = await readForm(request, Body.extend({ version: Version }));
  if (!form.ok) return malformed(form);
  const { version, ...details } = form.data;
  return answer(
    ctx,
    form,
    () => editBody(ctx.write, actingIn(ctx, actor, form), { slug: params.slug ?? "", version, details }),
    ({ slug }) => ({ to: `/admin/bodies/${slug}`, say: `${details.name} is changed.` }),
  );
}

export default function EditBodyPage() {
  const { body, parents } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/bodies", words: "Bodies" },
          { href: home, words: body.name },
        ]}
      />
      <Heading caption={body.name}>Change how it is set up</Heading>
      <Form action={`${home}/edit`} version={body.version} className="app-narrow-form">
        <BodyFields given={body} parents={parents} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
