import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { idFromReference } from "#app/domain/references.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerVariation } from "#app/services/programme/read-variation.server.ts";
import { withdrawVariation } from "#app/services/programme/withdraw-variation.server.ts";
import { Withdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${data?.reference}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const id = found(idFromReference("variation", params.ref));
  return found(await offerVariation(ctx.db, requireActor(ctx), id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const variationId = found(idFromReference("variation", params.ref));
  const form = await readForm(request, Withdrawal);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => withdrawVariation(ctx.write, actingIn(ctx, actor, form), { variationId, ...form.data }),
    (done) => ({ to: `/variations/${done.reference}`, say: `${done.reference} is withdrawn.` }),
  );
}

export default function WithdrawalPage() {
  const variation = useLoaderData<typeof loader>();
  const back = { href: `/variations/${variation.reference}`, words: variation.reference };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: variation.programme.href, words: variation.programme.title }, back]} />
      <Heading caption={variation.what}>Withdraw {variation.reference}</Heading>
      <WhyNot verdict={variation.withdraw} back={back} />
      {variation.withdraw.allowed ? (
        <Form action={`${back.href}/withdrawal`} version={variation.version}>
          <p className="govuk-body">The item stays where it is, and the chair is no longer asked.</p>
          <TextField name="reason" label="Reason (optional)" />
          <SubmitButton>Withdraw the request</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
