import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { LinkToPassOn } from "#app/components/account/link-to-pass-on.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PersonFields } from "#app/components/administration/person-fields.tsx";
import { PersonTyped } from "#app/http/administration/administration-forms.server.ts";
import { linkGiven, linkMaking } from "#app/http/mail.server.ts";
import { addPerson } from "#app/services/administration/add-person.server.ts";
import { administered } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader, shownOnce } from "#app/http/deed-route.server.ts";

const PEOPLE = administered("/admin/people");

export const meta: MetaFunction = () => [{ title: "Add a person" }];

export const loader = deedLoader(PEOPLE, () => Promise.resolve({}));

export const action = deedAction(
  PEOPLE,
  PersonTyped,
  (db, acting, input, ctx) => shownOnce(addPerson(db, acting, linkMaking(ctx), input)),
  ({ personId, link }, _, { input: { name, email }, ctx }) => {
    if (link) return { show: { made: { link, name, personId } } };
    void ctx.planner.mailing.post();
    const invited = email === undefined ? "" : ` ${linkGiven(ctx.planner, name)}`;
    return { to: `/admin/people/${personId}`, say: `${name} has been added.${invited}` };
  },
);

type Made = { link: string; name: string; personId: number };

export default function NewPersonPage() {
  const made = (useActionData() as { made?: Made } | undefined)?.made;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/people", words: "People" },
        ]}
      />
      {made ? (
        <LinkToPassOn {...made} lasts="7 days" />
      ) : (
        <>
          <Heading>Add a person</Heading>
          <Form action="/admin/people/new" className="app-narrow-form">
            <PersonFields emailHint="With one, they are invited to sign in. Only they and administrators see it." />
            <SubmitButton>Add the person</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}
