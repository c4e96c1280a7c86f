import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ProgrammeDecisionForm as DecisionForm } from "#app/components/programme/programme-decision-form.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { ProgrammeDecisionForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decide: ${data?.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerProgramme(ctx.db, requireActor(ctx), params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const form = await readForm(request, ProgrammeDecisionForm);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => decideProgramme(ctx.write, actingIn(ctx, actor, form), { programmeId: programme.id, ...form.data }),
    (done) => ({ to: "/approvals", say: done.words }),
  );
}

export default function ProgrammeDecisionPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  const { approve, sendBack } = programme.verdicts;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Approve the programme or send it back</Heading>
      {sendBack.allowed ? (
        <DecisionForm
          address={programme.address}
          title={programme.title}
          version={programme.version}
          approve={approve}
        />
      ) : (
        <WhyNot verdict={approve.allowed ? sendBack : approve} back={back} />
      )}
    </>
  );
}
