import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { StandingItemFields } from "#app/components/administration/standing-item-fields.tsx";
import { StandingItem } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { addStandingItem } from "#app/services/administration/add-standing-item.server.ts";
import { readBodyWithStandingItems } from "#app/services/administration/read-body-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add a standing item to ${data?.name} - Scrutiny Planner` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await readBodyWithStandingItems(ctx.db, actor, params.slug ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const slug = params.slug ?? "";
  const form = await readForm(request, StandingItem);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => addStandingItem(ctx.write, actingIn(ctx, actor, form), { slug, details: form.data }),
    ({ title }) => ({ to: `/admin/bodies/${slug}/standing-items`, say: `“${title}” is a standing item.` }),
  );
}

export default function NewStandingItemPage() {
  const body = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  const last = Math.max(0, ...body.items.map((item) => item.position));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: home, words: body.name },
          { href: `${home}/standing-items`, words: "Standing items" },
        ]}
      />
      <Heading caption={body.name}>Add a standing item</Heading>
      <Form action={`${home}/standing-items/new`} className="app-narrow-form">
        <StandingItemFields given={{ position: Math.min(99, last + 1) }} />
        <SubmitButton>Add it</SubmitButton>
      </Form>
    </>
  );
}
