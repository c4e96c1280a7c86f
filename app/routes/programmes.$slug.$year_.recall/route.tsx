import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { recallProgramme } from "#app/services/programme/recall-programme.server.ts";
import { Recall } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Take back: ${data?.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerProgramme(ctx.db, requireActor(ctx), params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const form = await readForm(request, Recall);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => recallProgramme(ctx.write, actingIn(ctx, actor, form), { programmeId: programme.id, ...form.data }),
    () => ({ to: programme.address, say: `${programme.title} is a draft again.` }),
  );
}

export default function RecallPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Take the programme back from the chair</Heading>
      <WhyNot verdict={programme.verdicts.recall} back={back} />
      {programme.verdicts.recall.allowed ? (
        <Form action={`${programme.address}/recall`} version={programme.version}>
          <p className="govuk-body">It becomes a draft again, and you can change it and send it once more.</p>
          <SubmitButton>Take it back</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
