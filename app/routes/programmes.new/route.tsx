import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { offerProgrammeStart } from "#app/services/programme/offer-programme-start.server.ts";
import { startProgramme } from "#app/services/programme/start-programme.server.ts";
import { NewProgramme } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Start a work programme" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { bodies, verdict } = await offerProgrammeStart(ctx.db, requireActor(ctx));
  requireAllowed(verdict);
  const asked = ctx.url.searchParams.get("body");
  return {
    bodies: asked && bodies.some((body) => body.slug === asked) ? bodies.filter((body) => body.slug === asked) : bodies,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, NewProgramme);
  if (!form.ok) return malformed(form);
  const { year, introduction } = form.data;
  return answer(
    ctx,
    form,
    () => startProgramme(ctx.write, actingIn(ctx, actor, form), { ...year, introduction }),
    (done) => ({ to: done.address, say: `The work programme ${done.title} has been started, as a draft.` }),
  );
}

export default function NewProgrammePage() {
  const { bodies } = useLoaderData<typeof loader>();
  const choices = bodies.flatMap((body) =>
    body.years.map((year) => ({
      value: `${body.id}:${year.startYear}`,
      words: `${body.name}, ${year.label}`,
    })),
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }]} />
      <Heading>Start a work programme</Heading>
      <p className="govuk-body">
        A body has one work programme for each municipal year. It starts as a draft that only people with a role in the
        body can see. Items already on that year’s meetings, and items with no meeting yet, are taken into it.
      </p>
      <Form action="/programmes/new">
        <RadioField name="year" label="Which body and year?" choices={choices} />
        <TextArea
          name="introduction"
          label="Introduction (optional for now)"
          hint="What the body wants to achieve this year and how the programme was chosen. It comes first on the published page. It is needed before the chair can be asked to approve."
          rows={6}
          most={PROGRAMME_FIELDS.introduction.limit}
        />
        <SubmitButton>Start the programme</SubmitButton>
      </Form>
    </>
  );
}
