import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PersonFields } from "#app/components/administration/person-fields.tsx";
import { PersonTyped } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { editPerson } from "#app/services/administration/edit-person.server.ts";
import { readPersonToAdminister } from "#app/services/administration/read-person-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Change ${data?.name} - Scrutiny Planner` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await readPersonToAdminister(ctx.db, actor, idOf(params.id)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const personId = idOf(params.id);
  const form = await readForm(request, PersonTyped.extend({ version: Version }));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => editPerson(ctx.write, actingIn(ctx, actor, form), { personId, ...form.data }),
    () => ({ to: `/admin/people/${personId}`, say: `${form.data.name} is changed.` }),
  );
}

export default function EditPersonPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/people", words: "People" },
          { href: `/admin/people/${person.id}`, words: person.name },
        ]}
      />
      <Heading caption={person.name}>Change name, description or address</Heading>
      <Form action={`/admin/people/${person.id}/edit`} version={person.version} className="app-narrow-form">
        <PersonFields
          given={person}
          emailHint="They sign in with it. Only they and administrators see it. Links sent to an old address stop working."
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </>
  );
}
