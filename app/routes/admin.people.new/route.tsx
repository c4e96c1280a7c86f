import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { LinkToPassOn } from "#app/components/account/link-to-pass-on.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PersonFields } from "#app/components/administration/person-fields.tsx";
import { PersonTyped } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkGiven, linkMaking, postWaitingMail } from "#app/http/mail.server.ts";
import { addPerson } from "#app/services/administration/add-person.server.ts";

export const meta: MetaFunction = () => [{ title: "Add a person - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireAdministrator(await contextFor(request, context));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const form = await readForm(request, PersonTyped);
  if (!form.ok) return malformed(form);
  const { name, email } = form.data;
  let link: string | null = null;
  return answer(
    ctx,
    form,
    async () => {
      const added = await addPerson(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx), form.data);
      link = added.link;
      return added.outcome;
    },
    ({ personId }) => {
      if (link) return { show: { made: { link, name, personId } } };
      void postWaitingMail(ctx.planner);
      const invited = email === undefined ? "" : ` ${linkGiven(ctx.planner, name)}`;
      return { to: `/admin/people/${personId}`, say: `${name} is added.${invited}` };
    },
  );
}

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
