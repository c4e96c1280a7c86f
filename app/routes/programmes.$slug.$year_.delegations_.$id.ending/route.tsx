import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import type { Actor } from "#app/domain/actor.ts";
import { actingIn, contextFor, requireActor, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { endDelegation } from "#app/services/programme/end-delegation.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readDelegation } from "#app/services/programme/read-delegations.server.ts";
import { Ending } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `End a delegation: ${data?.programme.bodyName}` },
];

type Params = { slug?: string; year?: string; id?: string };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return load(ctx, requireActor(ctx), params);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { programme, delegation } = await load(ctx, actor, params);
  const form = await readForm(request, Ending);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => endDelegation(ctx.write, actingIn(ctx, actor, form), { delegationId: delegation.id, ...form.data }),
    () => ({
      to: `${programme.address}/delegations`,
      say: "The delegation is ended. Changes wait for the chair again.",
    }),
  );
}

async function load(ctx: RequestContext, actor: Actor, params: Params) {
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const id = found(/^[1-9]\d{0,8}$/.test(params.id ?? "") ? Number(params.id) : null);
  return { programme, delegation: found(await readDelegation(ctx.db, actor, programme.bodyId, id)) };
}

export default function EndingPage() {
  const { programme, delegation } = useLoaderData<typeof loader>();
  const back = { href: `${programme.address}/delegations`, words: "Delegations" };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: programme.address, words: programme.title },
          back,
        ]}
      />
      <Heading caption={programme.bodyName}>End the delegation</Heading>
      <p className="govuk-inset-text">{delegation.words}</p>
      <WhyNot verdict={delegation.mayEnd} back={back} />
      {delegation.mayEnd.allowed ? (
        <Form action={`${back.href}/${delegation.id}/ending`} version={delegation.version}>
          <p className="govuk-body">
            It ends at once. What was changed under it stays; the next change to an approved programme waits for you.
          </p>
          <TextField name="reason" label="Reason (optional)" />
          <SubmitButton kind="warning">End the delegation</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
