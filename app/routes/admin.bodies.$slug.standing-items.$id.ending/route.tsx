import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { endStandingItem } from "#app/services/administration/end-standing-item.server.ts";
import { readStandingItem } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";

const Ending = z.object({ version: Version, reason: requiredWords("Enter the reason", 500) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the standing item ${data?.item.title} - Scrutiny Planner` },
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
  const form = await readForm(request, Ending);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => endStandingItem(ctx.write, actingIn(ctx, actor, form), { slug, itemId, ...form.data }),
    ({ title }) => ({ to: `/admin/bodies/${slug}/standing-items`, say: `“${title}” is removed.` }),
  );
}

export default function StandingItemEndingPage() {
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
      <Heading caption={item.title}>Remove a standing item</Heading>
      <Form action={`${home}/standing-items/${item.id}/ending`} version={item.version} className="app-narrow-form">
        <p className="govuk-body">New meetings will not have it. Meetings that have it keep it.</p>
        <TextArea
          name="reason"
          label="Reason"
          hint="Kept in the body's history, which everyone with a part in it can read."
          rows={3}
          most={500}
        />
        <SubmitButton kind="warning">Remove it</SubmitButton>
      </Form>
    </>
  );
}
