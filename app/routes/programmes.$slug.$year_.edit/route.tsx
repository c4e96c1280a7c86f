import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { editProgramme } from "#app/services/programme/edit-programme.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { Introduction, MOST_INTRODUCTION } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit the introduction: ${data?.title}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerProgramme(ctx.db, requireActor(ctx), params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const programme = found(await offerProgramme(ctx.db, actor, params));
  const form = await readForm(request, Introduction);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => editProgramme(ctx.write, actingIn(ctx, actor, form), { programmeId: programme.id, ...form.data }),
    () => ({ to: programme.address, say: "The introduction is saved." }),
  );
}

export default function EditProgrammePage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Edit the introduction</Heading>
      <WhyNot verdict={programme.verdicts.edit} back={back} />
      {programme.verdicts.edit.allowed ? (
        <Form action={`${programme.address}/edit`} version={programme.version}>
          <TextArea
            name="introduction"
            label="Introduction"
            hint="What the body wants to achieve this year and how the programme was chosen. Readers see the change with the next release."
            given={programme.introduction}
            rows={8}
            most={MOST_INTRODUCTION}
          />
          <SubmitButton>Save the introduction</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
