import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OfficeFields } from "#app/components/administration/office-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Office } from "#app/http/administration/administration-forms.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { addOffice } from "#app/services/administration/add-office.server.ts";

export const meta: MetaFunction = () => [{ title: "Add an office - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireAdministrator(await contextFor(request, context));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const form = await readForm(request, Office);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => addOffice(ctx.write, actingIn(ctx, actor, form), form.data),
    ({ title }) => ({ to: "/admin/offices", say: `${title} is added.` }),
  );
}

export default function NewOfficePage() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/offices", words: "Offices" },
        ]}
      />
      <Heading>Add an office</Heading>
      <Form action="/admin/offices/new" className="app-narrow-form">
        <OfficeFields />
        <SubmitButton>Add the office</SubmitButton>
      </Form>
    </>
  );
}
