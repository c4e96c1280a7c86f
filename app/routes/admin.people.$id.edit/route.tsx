import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PersonFields } from "#app/components/administration/person-fields.tsx";
import { PersonTyped } from "#app/http/administration/administration-forms.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { editPerson } from "#app/services/administration/edit-person.server.ts";
import { readPersonToAdminister } from "#app/services/administration/read-person-to-administer.server.ts";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Change ${data?.name}` }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) => readPersonToAdminister(db, actor, personId));

export const action = deedAction(
  PERSON,
  PersonTyped.extend({ version: Version }),
  editPerson,
  (_, __, { input }) => `${input.name} has been changed.`,
);

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
