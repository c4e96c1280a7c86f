import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { offerProgrammeStart, startProgramme } from "#app/services/programme/start-programme.server.ts";
import { NewProgramme } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Start a work programme" }];

const PROGRAMMES = onPage("/programmes");

export const loader = deedLoader(PROGRAMMES, async ({ db, actor, url }) => {
  const { bodies, verdict } = await offerProgrammeStart(db, actor);
  requireAllowed(verdict);
  const asked = bodies.filter((body) => body.slug === url.searchParams.get("body"));
  return { bodies: asked.length > 0 ? asked : bodies };
});

export const action = deedAction(
  PROGRAMMES,
  NewProgramme,
  (db, acting, { year, introduction }) => startProgramme(db, acting, { ...year, introduction }),
  (done) => ({ to: done.address, say: `The work programme ${done.title} has been started, as a draft.` }),
);

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
