import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BodyFields } from "#app/components/administration/body-fields.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Body } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { createBody } from "#app/services/administration/create-body.server.ts";
import { listBodyChoices } from "#app/services/administration/offer-body-choices.server.ts";

export const meta: MetaFunction = () => [{ title: "Set up a body - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireAdministrator(ctx);
  return { parents: await listBodyChoices(ctx.db, ctx.today) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const form = await readForm(request, Body);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => createBody(ctx.write, actingIn(ctx, actor, form), form.data),
    ({ slug }) => ({
      to: `/admin/bodies/${slug}`,
      say: `${form.data.name} is set up. Give people their part in it next.`,
    }),
  );
}

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
        <SubmitButton>Set it up</SubmitButton>
      </Form>
    </>
  );
}
