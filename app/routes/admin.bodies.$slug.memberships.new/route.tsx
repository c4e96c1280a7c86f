import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { ROLES, ROLE_WORDS } from "#app/domain/actor.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { dayOf } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listPeopleChoices } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { startMembership } from "#app/services/administration/start-membership.server.ts";

const Part = z.object({
  personId: z.coerce.number("Choose the person").int().positive(),
  role: z.enum(ROLES, "Choose the part"),
  fromOn: dayOf("Enter the first day"),
  untilOn: dayOf("Enter the last day").nullable().default(null),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Give someone a part in ${data?.body.name} - Scrutiny Planner` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const body = found(await readBodyToAdminister(ctx.db, actor, params.slug ?? ""));
  return { body, people: await listPeopleChoices(ctx.db), today: ctx.today };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const slug = params.slug ?? "";
  const form = await readForm(request, Part);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => startMembership(ctx.write, actingIn(ctx, actor, form), { slug, ...form.data }),
    ({ name }) => ({
      to: `/admin/bodies/${slug}/memberships`,
      say: `${name} is ${ROLE_WORDS[form.data.role]}.`,
    }),
  );
}

export default function NewMembershipPage() {
  const { body, people, today } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin/bodies", words: "Bodies" },
          { href: home, words: body.name },
          { href: `${home}/memberships`, words: "Memberships" },
        ]}
      />
      <Heading caption={body.name}>Give someone a part</Heading>
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
          label="Part"
          choices={ROLES.map((role) => ({ value: role, words: ROLE_WORDS[role] }))}
        />
        <TextField name="fromOn" label="First day" type="date" width={10} given={today} />
        <TextField
          name="untilOn"
          label="Last day (optional)"
          hint="Leave it empty where no end is known."
          type="date"
          width={10}
        />
        <SubmitButton>Give the part</SubmitButton>
      </Form>
    </>
  );
}
