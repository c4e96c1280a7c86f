import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { deedAction, onPage } from "#app/http/deed-route.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { offerCriteria } from "#app/services/scoring/list-criteria.server.ts";
import { writeCriteria } from "#app/services/scoring/write-criteria.server.ts";
import { NewCriteria } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Write criteria" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { bodies, verdict } = await offerCriteria(ctx.db, requireActor(ctx));
  requireAllowed(verdict);
  return { bodies };
}

export const action = deedAction(onPage("/scoring/criteria"), NewCriteria, writeCriteria, (done) => ({
  to: "/scoring/criteria",
  say: `The criteria “${done.name}” have been saved.`,
}));

const ROWS = [1, 2, 3, 4, 5, 6, 7, 8];
const POINTS = [
  { value: "2", words: "0, 1 or 2" },
  { value: "1", words: "No or yes (0 or 1)" },
];

export default function NewCriteriaPage() {
  const { bodies } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/scoring", words: "Scoring" },
          { href: "/scoring/criteria", words: "Criteria" },
        ]}
      />
      <Heading>Write criteria</Heading>
      <p className="govuk-body">
        Once a round has been opened with them, criteria stay as they are: write another set to change them.
      </p>
      <Form action="/scoring/criteria/new">
        {bodies.length === 1 ? (
          <input type="hidden" name="bodyId" value={bodies[0]?.value} />
        ) : (
          <RadioField name="bodyId" label="For which body?" choices={bodies} />
        )}
        <TextField name="title" label="Name of the criteria" width={20} />
        {ROWS.map((row) => (
          <CriterionFields key={row} row={row} />
        ))}
        <SubmitButton>Save the criteria</SubmitButton>
      </Form>
    </>
  );
}

function CriterionFields({ row }: { row: number }) {
  return (
    <fieldset className="govuk-fieldset app-criterion">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        Criterion {row}
        {row > 1 ? " (optional)" : ""}
      </legend>
      <TextField name={`name.${row}`} label="Name" width={20} />
      <TextField
        name={`letter.${row}`}
        label="Letter"
        hint="Shown at the top of its column. If you leave it empty, the first letter of the name is used."
        width={2}
      />
      <TextField name={`meaning.${row}`} label="What it asks (optional)" />
      <RadioField name={`most.${row}`} label="Points" choices={POINTS} given="2" small inline />
    </fieldset>
  );
}
