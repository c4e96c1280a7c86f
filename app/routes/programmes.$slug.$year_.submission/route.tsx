import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { submitProgramme } from "#app/services/programme/submit-programme.server.ts";
import { Submission } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Send to the chair: ${data?.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerProgramme(ctx.db, requireActor(ctx), params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const form = await readForm(request, Submission);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => submitProgramme(ctx.write, actingIn(ctx, actor, form), { programmeId: programme.id, ...form.data }),
    () => ({ to: programme.address, say: `${programme.title} is with the chair for approval.` }),
  );
}

export default function SubmissionPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  const { itemsOnComingMeetings } = programme.ready;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Send the programme to the chair</Heading>
      <WhyNot verdict={programme.verdicts.submit} back={back} />
      {programme.verdicts.submit.allowed ? (
        <Form action={`${programme.address}/submission`} version={programme.version}>
          <p className="govuk-body">
            It has {itemsOnComingMeetings} {itemsOnComingMeetings === 1 ? "item" : "items"} on coming meetings. While it
            is with the chair nothing in it can change; you can take it back until the chair decides.
          </p>
          <SubmitButton>Send it to the chair</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
