import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { recordDelegation } from "#app/services/programme/record-delegation.server.ts";
import { NewDelegation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record a delegation: ${data?.programme.bodyName}` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return { programme: found(await offerProgramme(ctx.db, requireActor(ctx), params)), today: ctx.today };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const form = await readForm(request, NewDelegation);
  if (!form.ok) return malformed(form);
  const { words, fromOn, untilOn = null } = form.data;
  return answer(
    ctx,
    form,
    () =>
      recordDelegation(ctx.write, actingIn(ctx, actor, form), {
        bodyId: programme.bodyId,
        words,
        fromOn,
        untilOn,
      }),
    () => ({ to: `${programme.address}/delegations`, say: "The delegation is recorded." }),
  );
}

export default function NewDelegationPage() {
  const { programme, today } = useLoaderData<typeof loader>();
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
      <Heading caption={programme.bodyName}>Record a delegation</Heading>
      <WhyNot verdict={programme.verdicts.delegate} back={back} />
      {programme.verdicts.delegate.allowed ? (
        <Form action={`${programme.address}/delegations/new`}>
          <TextArea
            name="words"
            label="What may the scrutiny officer do without waiting for you?"
            hint="For example: “Vary the work programme between meetings, in consultation with the chair, reporting to the next meeting.”"
            most={500}
          />
          <TextField name="fromOn" label="From" type="date" width={10} given={today} />
          <TextField
            name="untilOn"
            label="Until (optional)"
            hint="The last day. Leave it empty if it lasts until you end it."
            type="date"
            width={10}
          />
          <SubmitButton>Record the delegation</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
