import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { StandingItemFields } from "#app/components/administration/standing-item-fields.tsx";
import { StandingItem } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { editStandingItem } from "#app/services/administration/edit-standing-item.server.ts";
import { readStandingItem } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit the standing item ${data?.item.title} - Scrutiny Planner` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const body = found(await readBodyToAdminister(ctx.db, actor, params.slug ?? ""));
  return { body, item: found(await readStandingItem(ctx.db, body.id, idOf(params.id))) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const [slug, itemId] = [params.slug ?? "", idOf(params.id)];
  const form = await readForm(request, StandingItem.extend({ version: Version }));
  if (!form.ok) return malformed(form);
  const { version, ...details } = form.data;
  return answer(
    ctx,
    form,
    () => editStandingItem(ctx.write, actingIn(ctx, actor, form), { slug, itemId, version, details }),
    ({ title }) => ({ to: `/admin/bodies/${slug}/standing-items`, say: `“${title}” is changed.` }),
  );
}

export default function EditStandingItemPage() {
  const { body, item } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: home, words: body.name },
          { href: `${home}/standing-items`, words: "Standing items" },
        ]}
      />
      <Heading caption={body.name}>Edit a standing item</Heading>
      <Form action={`${home}/standing-items/${item.id}/edit`} version={item.version} className="app-narrow-form">
        <p className="govuk-body">Meetings that are planned already keep the item as it is.</p>
        <StandingItemFields given={item} />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
