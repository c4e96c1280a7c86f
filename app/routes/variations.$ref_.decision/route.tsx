import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { VariationDecisionForm } from "#app/components/programme/variation-decision-form.tsx";
import { VariationFacts } from "#app/components/programme/variation-facts.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { offerVariation } from "#app/services/programme/read-variation.server.ts";
import { Decision } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decide ${data?.reference}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("variation", params.ref));
  return found(await offerVariation(ctx.db, requireActor(ctx), id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const variationId = found(idFromReference("variation", params.ref));
  const form = await readForm(request, Decision);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => decideVariation(ctx.write, actingIn(ctx, actor, form), { variationId, ...form.data }),
    (done) => ({ to: "/approvals", say: done.words }),
  );
}

export default function VariationDecisionPage() {
  const variation = useLoaderData<typeof loader>();
  const back = { href: `/variations/${variation.reference}`, words: variation.reference };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: variation.programme.href, words: variation.programme.title }, back]} />
      <Heading caption={`${variation.reference}, ${variation.programme.title}`}>{variation.what}</Heading>
      <VariationFacts variation={variation} />
      <WhyNot verdict={variation.refuse} back={back} />
      {variation.refuse.allowed ? (
        <VariationDecisionForm
          reference={variation.reference}
          version={variation.version}
          approve={variation.approve}
        />
      ) : null}
    </>
  );
}
