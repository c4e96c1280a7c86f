import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { ROLES, ROLE_LABELS } from "#app/domain/actor.ts";
import { dayOf } from "#app/http/form-parts.server.ts";
import { listPeopleChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { startMembership } from "#app/services/administration/start-membership.server.ts";
import { MEMBERSHIPS } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const Part = z.object({
  personId: z.coerce.number("Choose the person").int().positive(),
  role: z.enum(ROLES, "Choose the role"),
  fromOn: dayOf("Enter the first day"),
  untilOn: dayOf("Enter the last day").nullable().default(null),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Give someone a role in ${data?.body.name}` }];

export const loader = deedLoader(MEMBERSHIPS, async ({ db, actor, ctx, slug }) => {
  const body = await readBodyToAdminister(db, actor, slug);
  return body && { body, people: await listPeopleChoices(db, actor), today: ctx.today };
});

export const action = deedAction(
  MEMBERSHIPS,
  Part,
  startMembership,
  ({ name }, _, { input }) => `${name} is ${ROLE_LABELS[input.role]}.`,
);

export default function NewMembershipPage() {
  const { body, people, today } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs crumbs={[...adminBodyCrumbs(body), { href: `${home}/memberships`, words: "Memberships" }]} />
      <Heading caption={body.name}>Give someone a role</Heading>
      <Form action={`${home}/memberships/new`} className="app-narrow-form">
        <SelectField
          name="personId"
          label="Person"
          hint={
            <>
              Not on the list?{" "}
              <a className="govuk-link" href="/admin/people/new">
                Add them first
              </a>
              .
            </>
          }
          blank="Choose a person"
          choices={people}
        />
        <RadioField
          name="role"
          label="Role"
          choices={ROLES.map((role) => ({ value: role, words: ROLE_LABELS[role] }))}
        />
        <TextField name="fromOn" label="First day" type="date" width={10} given={today} />
        <TextField
          name="untilOn"
          label="Last day (optional)"
          hint="Leave it empty if no end is known."
          type="date"
          width={10}
        />
        <SubmitButton>Give the role</SubmitButton>
      </Form>
    </>
  );
}
