import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Moves } from "#app/components/agenda-item/moves.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { DAYS } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { refusedForm } from "#app/http/form.server.ts";
import { addDay } from "#app/services/deadline/add-day.server.ts";
import { previewDay } from "#app/services/deadline/read-days.server.ts";
import { NewDay } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Add a day that does not count" }];

/** The form is the same for everybody who may see it. */
export const loader = deedLoader(DAYS, async () => ({}));

export const action = deedAction(
  DAYS,
  NewDay,
  addDay,
  (done) => `${done.day} has been added. Deadlines that moved: ${done.moved}.`,
  async ({ db, actor, form }) => {
    if (!form.data.look) return null;
    const { verdict, moves } = await previewDay(db, actor, form.data);
    if (!verdict.allowed) return refusedForm(verdict, form);
    return { errors: {}, refusal: null, values: form.values, moves };
  },
);

export default function NewDayPage() {
  const came = useActionData<typeof action>();
  const moves = came && "moves" in came ? came.moves : null;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/days", words: "Days that do not count" },
        ]}
      />
      <Heading>Add a day that does not count</Heading>
      <Form action="/admin/days/new" className="app-narrow-form">
        <TextField name="onDay" type="date" label="Date" width={10} />
        <TextField
          name="words"
          label="Why it does not count"
          hint="Shown in every calculation, for example “Bank holiday for the Coronation”."
        />
        <RadioField
          name="where"
          label="Where"
          given="both"
          choices={[
            { value: "both", words: "England and Wales" },
            { value: "england", words: "England" },
            { value: "wales", words: "Wales" },
          ]}
        />
        {moves ? (
          <div className="govuk-inset-text" role="status">
            <h2 className="govuk-heading-s">What would move</h2>
            <Moves moves={moves} />
          </div>
        ) : null}
        <div className="govuk-button-group">
          <SubmitButton>Add the day</SubmitButton>
          <SubmitButton kind="secondary" name="look" value="yes">
            See what would move
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
